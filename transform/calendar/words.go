package calendar

// role says what a word does in a time phrase.
type role uint8

const (
	noRole role = iota
	monthWord
	weekdayWord
	numberWord  // dua, pertama, II: a count or an ordinal
	unitWord    // hari, pekan, bulan, tahun
	lastWord    // lalu, silam
	nextWord    // depan, mendatang
	thisWord    // ini
	dayWord     // kemarin, besok, lusa: value is the offset
	nowWord     // kini, sekarang
	stateWord   // saat, with "ini"
	partWord    // awal, pertengahan, akhir
	halfWord    // semester
	quarterWord // triwulan, kuartal
	linkWord    // pada, per, hingga …
	dateWord    // tanggal, tgl, hari before a weekday
	eventWord   // pemilu, pilkada, RPJMN …
	lawWord     // nomor, no
	toWord      // dengan, dari in "sampai dengan", "mulai dari"
	everyWord   // setiap, tiap
	eachWord    // dan between recurring weekdays
	leadWord    // padahal, dibanding: a year may follow them
	startWord   // diluncurkan, dimulai: the date behind is that of a beginning
	chainWord   // sebelumnya, berikutnya: value is the offset from the date before
	spanWord    // setahun, sebulan: one unit
	earlierWord // tadi, with "malam"
	countedWord // orang, keping: what a number in front of it counts
)

// term is one word of the vocabulary.
type term struct {
	role  role
	value int
	link  Link
	part  Part
	unit  Unit
	short bool // a short form: needs a capital
}

// vocabulary are the words of dates in Indonesian press text.
var vocabulary = map[string]term{
	"januari": {role: monthWord, value: 1}, "februari": {role: monthWord, value: 2}, "pebruari": {role: monthWord, value: 2},
	"maret": {role: monthWord, value: 3}, "april": {role: monthWord, value: 4}, "mei": {role: monthWord, value: 5, short: true},
	"juni": {role: monthWord, value: 6}, "juli": {role: monthWord, value: 7}, "agustus": {role: monthWord, value: 8},
	"june": {role: monthWord, value: 6}, "july": {role: monthWord, value: 7}, "august": {role: monthWord, value: 8}, // of English templates
	"september": {role: monthWord, value: 9}, "oktober": {role: monthWord, value: 10}, "november": {role: monthWord, value: 11},
	"nopember": {role: monthWord, value: 11}, "desember": {role: monthWord, value: 12},
	"jan": {role: monthWord, value: 1, short: true}, "feb": {role: monthWord, value: 2, short: true}, "mar": {role: monthWord, value: 3, short: true},
	"apr": {role: monthWord, value: 4, short: true}, "jun": {role: monthWord, value: 6, short: true}, "jul": {role: monthWord, value: 7, short: true},
	"agu": {role: monthWord, value: 8, short: true}, "ags": {role: monthWord, value: 8, short: true}, "agt": {role: monthWord, value: 8, short: true},
	"agst": {role: monthWord, value: 8, short: true}, "sep": {role: monthWord, value: 9, short: true}, "sept": {role: monthWord, value: 9, short: true},
	"okt": {role: monthWord, value: 10, short: true}, "nov": {role: monthWord, value: 11, short: true}, "nop": {role: monthWord, value: 11, short: true},
	"des": {role: monthWord, value: 12, short: true},

	"senin": {role: weekdayWord, value: 1}, "selasa": {role: weekdayWord, value: 2}, "rabu": {role: weekdayWord, value: 3},
	"kamis": {role: weekdayWord, value: 4}, "jumat": {role: weekdayWord, value: 5}, "jum'at": {role: weekdayWord, value: 5},
	"sabtu": {role: weekdayWord, value: 6}, "minggu": {role: weekdayWord, value: 7, unit: Weeks}, "ahad": {role: weekdayWord, value: 7},

	"satu": {role: numberWord, value: 1}, "dua": {role: numberWord, value: 2}, "tiga": {role: numberWord, value: 3}, "empat": {role: numberWord, value: 4},
	"lima": {role: numberWord, value: 5}, "enam": {role: numberWord, value: 6}, "tujuh": {role: numberWord, value: 7}, "delapan": {role: numberWord, value: 8},
	"sembilan": {role: numberWord, value: 9}, "sepuluh": {role: numberWord, value: 10}, "beberapa": {role: numberWord, value: -1},
	"pertama": {role: numberWord, value: 1}, "kesatu": {role: numberWord, value: 1}, "kedua": {role: numberWord, value: 2},
	"ketiga": {role: numberWord, value: 3}, "keempat": {role: numberWord, value: 4},
	"ganjil": {role: numberWord, value: 1}, "genap": {role: numberWord, value: 2},
	"i": {role: numberWord, value: 1}, "ii": {role: numberWord, value: 2}, "iii": {role: numberWord, value: 3}, "iv": {role: numberWord, value: 4},

	"hari": {role: unitWord, unit: Days}, "pekan": {role: unitWord, unit: Weeks}, "bulan": {role: unitWord, unit: Months}, "bln": {role: unitWord, unit: Months},
	"tahun": {role: unitWord, unit: Years}, "thn": {role: unitWord, unit: Years}, "th": {role: unitWord, unit: Years}, "ditahun": {role: unitWord, unit: Years},
	"lalu": {role: lastWord}, "silam": {role: lastWord}, "kemarin": {role: dayWord, value: -1}, "kemaren": {role: dayWord, value: -1},
	"depan": {role: nextWord}, "mendatang": {role: nextWord}, "nanti": {role: nextWord}, "ini": {role: thisWord},
	"sebelumnya": {role: chainWord, value: -1}, "berikutnya": {role: chainWord, value: 1}, "sehari": {role: spanWord, unit: Days}, "sepekan": {role: spanWord, unit: Weeks},
	"seminggu": {role: spanWord, unit: Weeks}, "sebulan": {role: spanWord, unit: Months}, "setahun": {role: spanWord, unit: Years},
	"semalam": {role: dayWord, value: -1}, "tadi": {role: earlierWord},
	"besok": {role: dayWord, value: 1}, "lusa": {role: dayWord, value: 2},
	"kini": {role: nowWord}, "sekarang": {role: nowWord}, "saat": {role: stateWord},
	"awal": {role: partWord, part: Start}, "pertengahan": {role: partWord, part: Middle}, "akhir": {role: partWord, part: End},
	"penghujung": {role: partWord, part: End}, "ujung": {role: partWord, part: End}, "tutup": {role: partWord, part: End},
	"semester": {role: halfWord}, "smt": {role: halfWord}, "triwulan": {role: quarterWord}, "wulan": {role: quarterWord}, "kuartal": {role: quarterWord}, "caturwulan": {role: quarterWord, value: 3}, "tw": {role: quarterWord},

	"pada": {role: linkWord, link: On}, "di": {role: linkWord, link: On}, "per": {role: linkWord, link: AsOf}, "posisi": {role: linkWord, link: AsOf}, "pertanggal": {role: linkWord, link: AsOf}, "ditanggal": {role: linkWord, link: On},
	"hingga": {role: linkWord, link: Until}, "sampai": {role: linkWord, link: Until}, "s/d": {role: linkWord, link: Until}, "sd": {role: linkWord, link: Until}, "hinggga": {role: linkWord, link: Until},
	"sejak": {role: linkWord, link: Since}, "semenjak": {role: linkWord, link: Since}, "mulai": {role: linkWord, link: Since}, "terhitung": {role: linkWord, link: Since},
	"sepanjang": {role: linkWord, link: During}, "selama": {role: linkWord, link: During}, "dalam": {role: linkWord, link: During},
	"memasuki": {role: linkWord, link: Entering}, "sebelum": {role: linkWord, link: Before}, "jelang": {role: linkWord, link: Before}, "menjelang": {role: linkWord, link: Before},
	"setelah": {role: linkWord, link: After}, "usai": {role: linkWord, link: After}, "selambatnya": {role: linkWord, link: Target}, "lambatnya": {role: linkWord, link: Target}, "lambat": {role: linkWord, link: Target},
	"tanggal": {role: dateWord}, "tgl": {role: dateWord}, "tertanggal": {role: dateWord}, "dengan": {role: toWord}, "dari": {role: toWord},

	"pemilu": {role: eventWord}, "pilkada": {role: eventWord}, "pilpres": {role: eventWord}, "pileg": {role: eventWord}, "pilgub": {role: eventWord}, "pilbup": {role: eventWord},
	"pilwali": {role: eventWord}, "pilkades": {role: eventWord}, "pemilihan": {role: eventWord}, "pencoblosan": {role: eventWord}, "pemungutan": {role: eventWord},
	"coblosan": {role: eventWord}, "rpjmn": {role: eventWord, value: planEvent}, "rpjmd": {role: eventWord, value: planEvent}, "renstra": {role: eventWord, value: planEvent}, "porprov": {role: eventWord}, "piala": {role: eventWord},
	"copyright": {role: eventWord}, "sensus": {role: eventWord}, "pilkada-pilkada": {role: eventWord},
	"nomor": {role: lawWord}, "no": {role: lawWord}, "nomo": {role: lawWord}, "nomer": {role: lawWord},
	"padahal": {role: leadWord}, "dibanding": {role: leadWord}, "dibandingkan": {role: leadWord}, "sementara": {role: leadWord}, "sedangkan": {role: leadWord},
	"untuk": {role: leadWord}, "adapun": {role: leadWord}, "tetapi": {role: leadWord}, "namun": {role: leadWord}, "ketimbang": {role: leadWord},
	"penuh": {role: leadWord}, "data": {role: leadWord}, "agregat": {role: leadWord}, "capaian": {role: leadWord}, "realisasi": {role: leadWord}, "waktu": {role: leadWord}, "target": {role: leadWord},
	"diluncurkan": {role: startWord}, "dimulai": {role: startWord}, "diberlakukan": {role: startWord}, "dilaunching": {role: startWord}, "launching": {role: startWord},
	"diterapkan": {role: startWord}, "digulirkan": {role: startWord}, "diperkenalkan": {role: startWord}, "menjabat": {role: startWord}, "dilantik": {role: startWord},
	"lahir": {role: startWord}, "berlaku": {role: startWord}, "dibuka": {role: startWord}, "dirilis": {role: startWord}, "bergulir": {role: startWord},
	"dikenalkan": {role: startWord}, "dijalankan": {role: startWord}, "dicanangkan": {role: startWord}, "disosialisasikan": {role: startWord},
	"orang": {role: countedWord}, "jiwa": {role: countedWord}, "warga": {role: countedWord}, "penduduk": {role: countedWord}, "anak": {role: countedWord},
	"keping": {role: countedWord}, "lembar": {role: countedWord}, "blangko": {role: countedWord}, "blanko": {role: countedWord}, "pemilih": {role: countedWord},
	"kk": {role: countedWord}, "wajib": {role: countedWord}, "siswa": {role: countedWord}, "pelajar": {role: countedWord}, "dokumen": {role: countedWord},
	"akta": {role: countedWord}, "kartu": {role: countedWord}, "persen": {role: countedWord}, "ribu": {role: countedWord}, "juta": {role: countedWord},
	"setiap": {role: everyWord}, "tiap": {role: everyWord}, "dan": {role: eachWord},
}

const longestWord = 20

// planEvent marks the words of plans, whose year is that of their targets.
const planEvent = 1
