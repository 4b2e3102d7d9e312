package data

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"

	"github.com/goccy/go-yaml"
)

//go:embed furniture.yaml
var furnitureYAML []byte

// Furniture holds the words that tell the furniture of a news page (bylines,
// linked headlines, share lines, dates in the page's head) from its sentences.
// All phrases are lower case with single spaces.
type Furniture struct {
	// Linked are phrases before the headline of another article.
	Linked []string `yaml:"linked"`
	// LinkedLabels are such phrases that need a colon behind them.
	LinkedLabels []string `yaml:"linked_labels"`
	// SentenceOpeners and SpeakerOpeners open a sentence behind a headline that runs on into
	// it; HeadlineSmall are words that a headline in capitals prints small.
	SentenceOpeners []string `yaml:"sentence_openers"`
	SpeakerOpeners  []string `yaml:"speaker_openers"`
	HeadlineSmall   []string `yaml:"headline_small"`
	// LinkedSections are whole lines that open a list of other articles.
	LinkedSections []string `yaml:"linked_sections"`
	// SectionLinks are words with which such a line goes on.
	SectionLinks []string `yaml:"section_links"`
	// SectionNouns, SectionSorts and SectionSmall are the words of which such a line can be
	// put together: for articles, what sort of them, and beside these.
	SectionNouns []string `yaml:"section_nouns"`
	SectionSorts []string `yaml:"section_sorts"`
	SectionSmall []string `yaml:"section_small"`
	// Byline are labels of people, followed by a colon, a dash or nothing.
	Byline []string `yaml:"byline"`
	// BylineStarts are phrases that start a byline whatever follows.
	BylineStarts []string `yaml:"byline_starts"`
	// Caption are labels of the text under a picture.
	Caption []string `yaml:"caption"`
	// PictureCredits open a bracket that says whose a picture is, PictureCreditsAlone are such a
	// bracket by themselves; PictureWords end one, or stand before the source without one.
	PictureCredits      []string `yaml:"picture_credits"`
	PictureCreditsAlone []string `yaml:"picture_credits_alone"`
	PictureWords        []string `yaml:"picture_words"`
	// HomeWords open a path of sections.
	HomeWords []string `yaml:"home_words"`
	// PageWords open the counter of a page behind a title.
	PageWords []string `yaml:"page_words"`
	// Tags are labels of tag lists and breadcrumbs.
	Tags []string `yaml:"tags"`
	// Calls start a line that calls on the page's readers.
	Calls []string `yaml:"calls"`
	// Notices are phrases that start a notice of the page.
	Notices []string `yaml:"notices"`
	// InlineNotices are notices that a paragraph may be glued to.
	InlineNotices []string `yaml:"inline_notices"`
	// NoticeLabels are such phrases that need a colon behind them, or a short
	// line that is no sentence.
	NoticeLabels []string `yaml:"notice_labels"`
	// CommentLabels start the heading over the readers' comments.
	CommentLabels []string `yaml:"comment_labels"`
	// CommentLines are such headings only as the whole line, a count aside.
	CommentLines []string `yaml:"comment_lines"`
	// ReaderWords are what a page calls its reader.
	ReaderWords []string `yaml:"reader_words"`
	// OpenEnds are words that a sentence may be cut off behind, and no headline ends with.
	OpenEnds []string `yaml:"open_ends"`
	// EnglishWords are small words of English, IndonesianWords those by which a paragraph
	// with some of them is told to be none in English.
	EnglishWords    []string `yaml:"english_words"`
	IndonesianWords []string `yaml:"indonesian_words"`
	// MoreLines are links that offer the rest of an article.
	MoreLines []string `yaml:"more_lines"`
	// NoticeLines are whole lines that are notices.
	NoticeLines []string `yaml:"notice_lines"`
	// Ago stands behind the number in a line that only says how long ago something was.
	Ago []string `yaml:"ago"`
	// Sections are whole lines that name a section of the outlet.
	Sections []string `yaml:"sections"`
	// DateWords stand beside the day of publication.
	DateWords []string `yaml:"date_words"`
	// AppearedWords stand before the day of publication, small words between, and say
	// that it is.
	AppearedWords []string `yaml:"appeared_words"`
	// SmallDateWords are such small words.
	SmallDateWords []string `yaml:"small_date_words"`
	// DataDateWords stand right before the day that data are of, not of publication.
	DataDateWords []string `yaml:"data_date_words"`
	// RevisedWords stand before a date that is not the day of publication.
	RevisedWords []string `yaml:"revised_words"`
	// Months gives the number, 1 to 12, of a month's name or short name.
	Months map[string]int `yaml:"months"`
	// Weekdays gives the number, 1 to 7 from Monday, of a day's name or short name.
	Weekdays map[string]int `yaml:"weekdays"`
	// Zones gives the hours east of UTC of a zone's name.
	Zones map[string]int `yaml:"zones"`
	// PublishedMeta are the names of meta elements with the day of publication,
	// the most trusted first.
	PublishedMeta []string `yaml:"published_meta"`
	// ModifiedMeta are the names of meta elements with the day of the last change.
	ModifiedMeta []string `yaml:"modified_meta"`
	// Classes are the class and id tokens by what their element holds.
	Classes FurnitureClasses `yaml:"classes"`
	// Walls are the phrases of pages that stand in an article's place.
	Walls FurnitureWalls `yaml:"walls"`
	// Address says which parts of an address do not tell articles apart.
	Address FurnitureAddress `yaml:"address"`
}

// FurnitureClasses are class and id tokens by what their element holds.
type FurnitureClasses struct {
	Body    []string `yaml:"body"`
	Related []string `yaml:"related"`
	Side    []string `yaml:"side"`
	// SideTokens are matched as whole tokens only.
	SideTokens []string `yaml:"side_tokens"`
	// ModuleTokens name parts of a side column, and inside an article's text the parts
	// that a page builder sets it in. Matched as whole tokens only.
	ModuleTokens []string `yaml:"module_tokens"`
	Menu         []string `yaml:"menu"`
	Comment      []string `yaml:"comment"`
	Share        []string `yaml:"share"`
	Advert       []string `yaml:"advert"`
	Tags         []string `yaml:"tags"`
	Byline       []string `yaml:"byline"`
	Date         []string `yaml:"date"`
	// Lines keep the line breaks of their text; they are matched as whole tokens only.
	Lines   []string `yaml:"lines"`
	Caption []string `yaml:"caption"`
	Summary []string `yaml:"summary"`
	Title   []string `yaml:"title"`
}

// FurnitureWalls are phrases of pages that stand in an article's place.
type FurnitureWalls struct {
	Blocked []string `yaml:"blocked"`
	Consent []string `yaml:"consent"`
	Error   []string `yaml:"error"`
}

// FurnitureAddress says which parts of an address do not tell articles apart.
type FurnitureAddress struct {
	MirrorHosts  []string `yaml:"mirror_hosts"`
	ViewQueries  []string `yaml:"view_queries"`
	ViewSegments []string `yaml:"view_segments"`
}

var defaultFurniture = sync.OnceValues(func() (*Furniture, error) {
	return ReadFurniture(bytes.NewReader(furnitureYAML))
})

// DefaultFurniture returns the furniture words inside the binary. They are
// read at the first call; the result is shared and must not be changed.
func DefaultFurniture() (*Furniture, error) { return defaultFurniture() }

// ReadFurniture reads a file of furniture words. An unknown key, an empty
// list, a phrase that is not in lower case with single spaces, a phrase listed
// twice, and a month or zone out of range are errors.
func ReadFurniture(r io.Reader) (*Furniture, error) {
	var f Furniture
	dec := yaml.NewDecoder(r, yaml.Strict())
	if err := dec.Decode(&f); err != nil {
		return nil, fmt.Errorf("furniture.yaml: %w", err)
	}
	if err := f.check(); err != nil {
		return nil, fmt.Errorf("furniture.yaml: %w", err)
	}
	return &f, nil
}

func (f *Furniture) check() error {
	lists := []struct {
		field   string
		phrases []string
	}{
		{"linked", f.Linked}, {"linked_labels", f.LinkedLabels}, {"linked_sections", f.LinkedSections}, {"section_links", f.SectionLinks},
		{"sentence_openers", f.SentenceOpeners}, {"speaker_openers", f.SpeakerOpeners}, {"headline_small", f.HeadlineSmall},
		{"section_nouns", f.SectionNouns}, {"section_sorts", f.SectionSorts}, {"section_small", f.SectionSmall},
		{"byline", f.Byline}, {"byline_starts", f.BylineStarts},
		{"picture_credits", f.PictureCredits}, {"picture_credits_alone", f.PictureCreditsAlone}, {"picture_words", f.PictureWords},
		{"home_words", f.HomeWords}, {"page_words", f.PageWords},
		{"caption", f.Caption}, {"tags", f.Tags}, {"calls", f.Calls}, {"notices", f.Notices}, {"inline_notices", f.InlineNotices}, {"notice_labels", f.NoticeLabels},
		{"comment_labels", f.CommentLabels}, {"comment_lines", f.CommentLines}, {"reader_words", f.ReaderWords}, {"open_ends", f.OpenEnds},
		{"english_words", f.EnglishWords}, {"indonesian_words", f.IndonesianWords}, {"more_lines", f.MoreLines}, {"notice_lines", f.NoticeLines}, {"sections", f.Sections},
		{"date_words", f.DateWords}, {"appeared_words", f.AppearedWords}, {"small_date_words", f.SmallDateWords},
		{"data_date_words", f.DataDateWords}, {"revised_words", f.RevisedWords},
		{"published_meta", f.PublishedMeta}, {"modified_meta", f.ModifiedMeta},
		{"classes.body", f.Classes.Body}, {"classes.related", f.Classes.Related},
		{"classes.side", f.Classes.Side}, {"classes.side_tokens", f.Classes.SideTokens},
		{"classes.module_tokens", f.Classes.ModuleTokens}, {"classes.lines", f.Classes.Lines}, {"classes.menu", f.Classes.Menu},
		{"classes.comment", f.Classes.Comment}, {"classes.share", f.Classes.Share},
		{"classes.advert", f.Classes.Advert}, {"classes.tags", f.Classes.Tags},
		{"classes.byline", f.Classes.Byline}, {"classes.date", f.Classes.Date},
		{"classes.caption", f.Classes.Caption}, {"classes.summary", f.Classes.Summary},
		{"classes.title", f.Classes.Title},
		{"walls.blocked", f.Walls.Blocked}, {"walls.consent", f.Walls.Consent},
		{"walls.error", f.Walls.Error},
		{"address.mirror_hosts", f.Address.MirrorHosts},
		{"address.view_queries", f.Address.ViewQueries},
		{"address.view_segments", f.Address.ViewSegments},
	}
	var errs []error
	for _, l := range lists {
		errs = append(errs, checkPhrases(l.field, l.phrases))
	}
	if len(f.Months) == 0 {
		errs = append(errs, errors.New("months: no month named"))
	}
	for name, m := range f.Months {
		if m < 1 || m > 12 {
			errs = append(errs, fmt.Errorf("months: %q is month %d; it must be 1 to 12", name, m))
		}
	}
	if len(f.Weekdays) == 0 {
		errs = append(errs, errors.New("weekdays: no day named"))
	}
	for name, d := range f.Weekdays {
		if d < 1 || d > 7 {
			errs = append(errs, fmt.Errorf("weekdays: %q is day %d; it must be 1 to 7", name, d))
		}
	}
	if len(f.Zones) == 0 {
		errs = append(errs, errors.New("zones: no zone named"))
	}
	for name, h := range f.Zones {
		if h < -12 || h > 14 {
			errs = append(errs, fmt.Errorf("zones: %q is %d hours from UTC; it must be -12 to 14", name, h))
		}
	}
	return errors.Join(errs...)
}

func checkPhrases(field string, phrases []string) error {
	if len(phrases) == 0 {
		return fmt.Errorf("%s: the list is empty", field)
	}
	seen := make(map[string]bool, len(phrases))
	var errs []error
	for _, p := range phrases {
		switch {
		case p == "" || p != strings.Join(strings.Fields(strings.ToLower(p)), " "):
			errs = append(errs, fmt.Errorf("%s: %q must be lower case with single spaces", field, p))
		case seen[p]:
			errs = append(errs, fmt.Errorf("%s: %q stands twice", field, p))
		}
		seen[p] = true
	}
	return errors.Join(errs...)
}
