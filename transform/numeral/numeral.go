// Package numeral reads the numbers of Indonesian press text.
//
// [Scan] returns every number of a text in order, in digits or in words, with
// its place, the value read, the interval that its hedge and its rounding
// allow, its percent sign, its scale word and the noun it counts. It reads
// form only: what a number means for an article is not its matter. Tokens that
// look like numbers and count nothing (laws, telephones, clock times, dates,
// versions, scores, addresses) are returned too, each with its [Form], so that
// a ledger of all numbers can explain them.
//
// A reading is never guessed in silence. Where the marks of a number can be
// read in two ways (51,234 is fifty-one thousand in one outlet and fifty-one
// and a bit in another; "180.123 ribu" is printed for 180.123), Value holds the
// likelier reading and Alternatives the others; the other numbers of the
// article must settle it.
//
// All offsets are byte offsets into the scanned text, on rune boundaries.
package numeral

// Form says what kind of token a number is. Only Count, Percent and Vague can
// be figures about people, cards or shares; the rest count nothing of the kind.
type Form uint8

// The forms.
const (
	Count       Form = iota // a plain amount: 153.430, 170 ribu, dua ribu
	Percent                 // a share in percent: 13,72 persen, 98.4%
	Points                  // a difference in percentage points: 2 persen poin
	Vague                   // an order of magnitude without a number: puluhan ribu, ratusan
	Fraction                // setengah, sepertiga, 3 dari 4 written 3/4
	Money                   // Rp 32 Miliar, 5 juta rupiah, US$ 10
	Ordinal                 // ke-2, kedua, nomor 2, peringkat 3
	Year                    // 2024, tahun 2023
	Date                    // a day of a month, or a numeric date: 21/1/2024, 6 (Juni), 9/3
	Clock                   // 12:43, pukul 08.00, 13.55 WIB
	Age                     // 17 tahun after usia or with an age of people; both ends of 0-17 tahun
	Duration                // 9 hari, 2 jam, 3 tahun terakhir
	Law                     // numbers of laws, letters, articles: Nomor 70, 400.12.2.1/1764/Disdukcapil
	Phone                   // telephone numbers
	Identifier              // long digit strings that count nothing: NIK, registration numbers
	Version                 // versi 8.0, 1.2.3
	Score                   // 3-2
	Temperature             // 29.5 C, 30 derajat
	Measure                 // 12 km, 5 meter, 3 GB
	Times                   // dua kali lipat, 3 kali
	Address                 // digits inside a web or mail address
	Name                    // digits that are part of a name or word: DP3AK, SMA Negeri 1, COVID-19, (u1)
	Marker                  // the number of a list item: "1. Program"
	Idiom                   // satu as article or pronoun: salah satu, satu per satu
)

// Qualifier is the hedge of a figure, as printed in the column qualifier.
type Qualifier string

// The qualifiers.
const (
	Exact Qualifier = "exact"
	About Qualifier = "about" // sekitar, kurang lebih, kisaran, -an
	Over  Qualifier = "over"  // lebih, lebih dari, di atas, -an lebih, tembus
	Under Qualifier = "under" // hampir, kurang dari, belum sampai, di bawah, mendekati
)

// Span is a stretch of the text; it is empty where Start equals End.
type Span struct{ Start, End int }

// Empty tells whether the span covers nothing.
func (s Span) Empty() bool { return s.End <= s.Start }

// Class is the sort of thing a unit noun names, from data/numerals.yaml.
type Class string

// The classes.
const (
	NoClass   Class = ""
	Person    Class = "person"    // orang, jiwa, warga, penduduk, anak, pemohon, wajib KTP
	Card      Class = "card"      // keping, lembar, blangko, KTP, kartu
	Household Class = "household" // KK, kepala keluarga, rumah tangga
	Document  Class = "document"  // akta, dokumen, laporan, surat, suket, berkas
	Place     Class = "place"     // desa, kelurahan, kecamatan, kabupaten, kota, daerah
	Body      Class = "body"      // sekolah, OPD, perusahaan, indikator, poin, program, alat
	Time      Class = "time"      // hari, bulan, tahun, jam, menit, pekan
	MoneyUnit Class = "money"     // rupiah
	MeasureOf Class = "measure"   // meter, km, liter, GB
	TimesOf   Class = "times"     // kali
	Vote      Class = "vote"      // suara, TPS, kursi, DPT
	Sex       Class = "sex"       // laki-laki, perempuan
)

// Unit is the noun that a number counts.
type Unit struct {
	Span
	// Class is its sort; NoClass for a word that the data does not know.
	Class Class
}

// RangePart tells whether a number is one end of a range.
type RangePart uint8

// The parts. The two ends of a range are two numbers, next to each other in
// the result; both carry the interval of the whole range in Low and High.
const (
	NoRange  RangePart = iota
	RangeLow           // the number that follows is the other end
	RangeHigh
)

// Flags mark what a reader of the number has to know about its print.
type Flags uint16

// The flags.
const (
	Spelled      Flags = 1 << iota // written in words, wholly or in part (dua ribu; not 2 ribu)
	Article                        // satu, se- or seorang that may be only an article
	Broken                         // print that fits no form: 8. 450, 1.0512.34, O,73; the value is a repair
	Glued                          // stuck to the word before or after it: Pinang165.998
	Locale                         // the marks allow two readings: 51,234; see Alternatives
	ScaleDoubt                     // ribu or juta does not fit the digits before it: 180.123 ribu; see Alternatives
	SharedScale                    // the scale or percent word stands at the other end of the range: 5-6 ribu
	DotThousands                   // grouped by dots, certainly: 1.765.001
	DotDecimal                     // dot as decimal mark, certainly: 98.4
	CommaDecimal                   // comma as decimal mark, certainly: 13,72
	CommaGroups                    // grouped by commas, certainly: 1,765,001
	Parenthesis                    // stands inside round brackets
	Readable                       // Value holds a number; unset for digits that could not be read
)

// Number is one number of a text.
type Number struct {
	// Span covers the number as printed with its scale word and percent sign:
	// "14,7 ribu", "13,72 persen", "5.000-an"; neither hedge nor unit noun.
	Span
	// Digits covers the digits or number words alone: "14,7".
	Digits Span
	Form   Form
	Flags  Flags
	// Value is the number read, scaled; of a percentage the percent.
	Value float64
	// Low and High are the interval that hedge and rounding allow; both equal
	// Value for an exact count in full digits.
	Low, High float64
	// Decimals is the count of digits after the decimal mark, as printed.
	Decimals int
	// Scale is 1, or what the scale word says: 1e3, 1e6, 1e9, 1e12.
	Scale     float64
	Qualifier Qualifier
	// Hedge is the hedge in front ("sekitar", "lebih dari"), HedgeAfter the one
	// behind ("-an", "lebih", "-an orang lebih": from first to last of them).
	Hedge, HedgeAfter Span
	// Alternatives are the other readings of the same print, likelier first.
	Alternatives []float64
	// Unit is the noun right behind the number; empty where none follows.
	Unit Unit
	// Before is the last word in front of the number and its hedge, inside the
	// same clause.
	Before Span
	// Each is the span of a masing-masing, rata-rata or per- word that spreads
	// the number over several things; empty where there is none.
	Each  Span
	Range RangePart
}

// Printed is the number as the text has it.
func (n *Number) Printed(text string) string { return text[n.Start:n.End] }

// Has tells whether all flags of f are set.
func (n *Number) Has(f Flags) bool { return n.Flags&f == f }
