package main

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"rekap/data/casefile"
)

var (
	weekdays = [...]string{"Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"}
	months   = [...]string{"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"}

	westZone    = time.FixedZone("WIB", 7*60*60)
	centralZone = time.FixedZone("WITA", 8*60*60)

	clockTime = regexp.MustCompile(`\b([01]\d|2[0-3])[:.]([0-5]\d)\b`)
)

// longDay prints a day as Indonesian pages do: "Rabu, 13 November 2024".
func longDay(t time.Time) string {
	return fmt.Sprintf("%s, %d %s %d", weekdays[t.Weekday()], t.Day(), months[t.Month()-1], t.Year())
}

// publicationTime is the time of day at which the case with the number i
// appeared: as a paragraph prints it, else some hour of the working day, in
// the zone of the region that the case is about.
func publicationTime(day time.Time, c casefile.Case, i int) time.Time {
	zone := westZone
	for _, f := range c.Facts {
		if strings.HasPrefix(f.RegionCode, "51") || strings.HasPrefix(f.RegionCode, "52") {
			zone = centralZone
		}
	}
	hour, minute := 7+i%12, i*7%60
	if m := clockTime.FindStringSubmatch(c.PublishedPrinted); m != nil {
		hour, _ = strconv.Atoi(m[1])
		minute, _ = strconv.Atoi(m[2])
	}
	return time.Date(day.Year(), day.Month(), day.Day(), hour, minute, 0, 0, zone)
}
