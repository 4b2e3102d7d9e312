package transform

import (
	"rekap/extract"
	"rekap/transform/numeral"
)

// formRoles say what numbers are that count nothing, by their form.
var formRoles = map[numeral.Form][2]string{
	numeral.Points:      {"gap", "a difference in percentage points"},
	numeral.Vague:       {"vague", "an order of magnitude, no number"},
	numeral.Fraction:    {"fraction", "a fraction without a percent sign"},
	numeral.Money:       {"money", "an amount of money"},
	numeral.Ordinal:     {"ordinal", "a rank or an ordinal"},
	numeral.Year:        {"date", "a year"},
	numeral.Date:        {"date", "a day of a date"},
	numeral.Clock:       {"time", "a time of day"},
	numeral.Age:         {"age", "an age"},
	numeral.Duration:    {"duration", "a length of time"},
	numeral.Law:         {"law", "the number of a law, letter or article"},
	numeral.Phone:       {"phone", "a telephone number"},
	numeral.Identifier:  {"identifier", "a registration number"},
	numeral.Version:     {"version", "a version"},
	numeral.Score:       {"score", "a score"},
	numeral.Temperature: {"measure", "a temperature"},
	numeral.Measure:     {"measure", "a measure"},
	numeral.Times:       {"times", "a number of times"},
	numeral.Address:     {"address", "inside an address"},
	numeral.Name:        {"name", "part of a name"},
	numeral.Marker:      {"marker", "the number of a list item"},
	numeral.Idiom:       {"idiom", "part of a saying"},
}

// blockRoles say what the numbers of a paragraph are whose figures are not the
// article's.
var blockRoles = map[extract.Role][2]string{
	extract.Linked:   {"linked_headline", "in the headline of another article"},
	extract.Byline:   {"page_furniture", "in a byline"},
	extract.DateLine: {"date", "in a line with the date of the page"},
	extract.Tags:     {"page_furniture", "among tags or section names"},
	extract.Notice:   {"page_furniture", "in a notice of the page"},
	extract.Caption:  {"page_furniture", "in words, in the text under a picture"},
}

// classRoles say what is counted where it is not people, cards or shares.
var classRoles = map[numeral.Class]string{
	numeral.Household: "families or family cards", numeral.Document: "documents", numeral.Place: "places",
	numeral.Body: "offices, schools or items", numeral.Time: "a length of time", numeral.MoneyUnit: "money",
	numeral.MeasureOf: "a measure", numeral.TimesOf: "times", numeral.Vote: "votes or polling stations", numeral.Sex: "men or women",
}

// figures makes the ledger: one line for each number of the page.
func (p *page) figures(obs []Observation) []Figure {
	out := make([]Figure, 0, len(p.numbers))
	claimOf := make([]int, len(p.numbers))
	for i := range p.reading.Claims {
		claimOf[p.reading.Claims[i].Number] = i + 1
	}
	date := 0
	for i := range p.numbers {
		n := &p.numbers[i]
		block := p.blockAt(n.Start)
		for date < len(p.dates) && p.dates[date].End <= n.Start {
			date++
		}
		f := Figure{
			PageID: p.article.ID, Seq: len(out) + 1, Printed: n.Printed(p.text),
			Start: p.onPage(n.Start), End: p.onPage(n.Start) + p.runes.at(n.End) - p.runes.at(n.Start), Paragraph: p.paragraph(block), ParagraphRole: string(p.roles[block]),
			Value: n.Value, Readable: n.Has(numeral.Readable), Unit: unitOf(p.text, n), ExtractorVersion: p.r.version,
		}
		if p.roles[block] == "" {
			f.ParagraphRole = "title"
		}
		line := &p.ledger[i]
		switch {
		case line.role == "observation" || line.role == "duplicate":
			f.Role, f.Reason = line.role, line.reason
			m := &p.mentions[p.mentions[line.mention-1].lead]
			if m.observation >= 0 {
				f.ObservationID = obs[m.observation].ID
				if m.doubt != "" {
					f.Reason += " (doubtful: " + m.doubt + ")"
				}
			}
		case p.blocks[block].Skip:
			r := blockRoles[p.roles[block]]
			f.Role, f.Reason = r[0], r[1]
		case date < len(p.dates) && n.Start >= p.dates[date].Start && n.Start < p.dates[date].End:
			f.Role, f.Reason = "date", "part of a date"
		case formRoles[n.Form] != [2]string{}:
			r := formRoles[n.Form]
			f.Role, f.Reason = r[0], r[1]
		case line.role != "":
			f.Role, f.Reason = line.role, line.reason
		case claimOf[i] > 0 && p.reading.Claims[claimOf[i]-1].Role != "":
			c := &p.reading.Claims[claimOf[i]-1]
			f.Role, f.Reason = c.Role, c.Reason
		case classRoles[n.Unit.Class] != "":
			f.Role, f.Reason = "count_of_things", classRoles[n.Unit.Class]
		case n.Range == numeral.RangeHigh && i > 0:
			f.Role, f.Reason = out[i-1].Role, "the other end of the range: "+out[i-1].Reason
		default:
			f.Role, f.Reason = "unresolved", "no words near it say what it counts"
		}
		out = append(out, f)
	}
	p.inPageOrder(out)
	return out
}

// unitOf is the unit that a number is printed with, empty for none.
func unitOf(text string, n *numeral.Number) string {
	if n.Form == numeral.Percent {
		return "percent"
	}
	if n.Unit.Empty() {
		return ""
	}
	return text[n.Unit.Start:n.Unit.End]
}
