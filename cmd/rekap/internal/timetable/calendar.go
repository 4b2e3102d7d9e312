package timetable

import (
	"fmt"
	"strconv"
	"strings"
)

// weekdays are systemd's names of cron's weekdays 0 to 7.
var weekdays = []string{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}

// monthNames and weekdayNames are the names that cron takes for numbers.
var (
	monthNames   = strings.Fields("jan feb mar apr may jun jul aug sep oct nov dec")
	weekdayNames = strings.Fields("sun mon tue wed thu fri sat")
)

// onCalendar turns a cron expression into systemd calendar expressions (see
// systemd.time(7)). Where day of month and weekday are both limited, cron runs
// on either, so there are two.
func onCalendar(cron, zone string) ([]string, error) {
	f := strings.Fields(cron)
	if len(f) != 5 {
		return nil, fmt.Errorf("%w: %q has %d fields, not five", ErrSchedule, cron, len(f))
	}
	minute, err := field(f[0], 0, 59, nil)
	if err != nil {
		return nil, err
	}
	hour, err := field(f[1], 0, 23, nil)
	if err != nil {
		return nil, err
	}
	day, err := field(f[2], 1, 31, nil)
	if err != nil {
		return nil, err
	}
	month, err := field(f[3], 1, 12, monthNames)
	if err != nil {
		return nil, err
	}
	week, err := weekField(f[4])
	if err != nil {
		return nil, err
	}
	at := func(week, day string) string {
		return strings.TrimSpace(fmt.Sprintf("%s *-%s-%s %s:%s:00 %s", week, month, day, hour, minute, zone))
	}
	if f[2] != "*" && f[4] != "*" {
		return []string{at("", day), at(week, "*")}, nil
	}
	return []string{at(week, day)}, nil
}

// field turns a field of numbers from low to high.
func field(cron string, low, high int, names []string) (string, error) {
	var parts []string
	for part := range strings.SplitSeq(cron, ",") {
		span, step, stepped := strings.Cut(part, "/")
		from, to, ranged := strings.Cut(span, "-")
		switch {
		case span == "*" && !stepped:
			parts = append(parts, "*")
			continue
		case span == "*":
			parts = append(parts, fmt.Sprintf("%02d/%s", low, step))
			continue
		}
		a, err := number(from, low, high, names)
		if err != nil {
			return "", err
		}
		text := fmt.Sprintf("%02d", a)
		if ranged {
			b, err := number(to, low, high, names)
			if err != nil {
				return "", err
			}
			text += fmt.Sprintf("..%02d", b)
		}
		if stepped {
			text += "/" + step
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, ","), nil
}

// weekField turns the weekday field; "" means any.
func weekField(cron string) (string, error) {
	if cron == "*" {
		return "", nil
	}
	var parts []string
	for part := range strings.SplitSeq(cron, ",") {
		from, to, ranged := strings.Cut(part, "-")
		a, err := number(from, 0, 7, weekdayNames)
		if err != nil {
			return "", err
		}
		text := weekdays[a]
		if ranged {
			b, err := number(to, 0, 7, weekdayNames)
			if err != nil {
				return "", err
			}
			text += ".." + weekdays[b]
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, ","), nil
}

// number reads a number or one of the names, which count from low.
func number(text string, low, high int, names []string) (int, error) {
	for i, name := range names {
		if strings.EqualFold(text, name) {
			return low + i, nil
		}
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < low || n > high {
		return 0, fmt.Errorf("%w: %q is not from %d to %d", ErrSchedule, text, low, high)
	}
	return n, nil
}
