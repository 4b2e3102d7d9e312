package article

// listKeys are the keys of JSON-LD under which a page tells of other articles.
var listKeys = map[string]bool{
	"itemListElement": true, "hasPart": true, "mentions": true, "citation": true, "relatedLink": true, "comment": true,
}

// maxLDArticles bounds the articles of one page's JSON-LD that are kept.
const maxLDArticles = 16

// ldArticle is the least rank of an article.
const ldArticle = 3

// take notes what an object says. One of a lesser rank, or of equals a later one, only
// fills in what is missing, and nothing where it is another article.
func (d *ldData) take(o *ldData) {
	if o.rank == 0 {
		return
	}
	if o.rank >= ldArticle && o.headline != "" && len(d.others) < maxLDArticles {
		d.others = append(d.others, *o)
	}
	if o.rank > d.rank {
		*o, *d = *d, *o
		d.others, o.others = o.others, nil
	}
	if o.rank >= ldArticle && o.headline != "" && d.headline != "" && letters(o.headline) != letters(d.headline) {
		return
	}
	d.fill(o)
}

// fill takes over what o says and d does not.
func (d *ldData) fill(o *ldData) {
	for _, f := range [][2]*string{
		{&d.headline, &o.headline}, {&d.published, &o.published}, {&d.modified, &o.modified}, {&d.body, &o.body},
	} {
		if *f[0] == "" {
			*f[0] = *f[1]
		}
	}
}

// settle takes, of several articles, the one whose headline is a title that the page
// states elsewhere; without one it stays with the first.
func (d *ldData) settle(titles ...string) {
	if len(d.others) < 2 {
		return
	}
	const same = 5
	if agreement(d.headline, titles) >= same {
		return
	}
	for i := range d.others {
		if o := &d.others[i]; agreement(o.headline, titles) >= same {
			d.headline, d.published, d.modified, d.body = o.headline, o.published, o.modified, o.body
			return
		}
	}
}
