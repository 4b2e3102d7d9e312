package transform

import (
	"math"
	"strconv"
	"strings"
)

// digits counts the digits of a number up to its trailing noughts.
func digits(v float64) int {
	if v >= 0 && v < 1<<53 && v == math.Trunc(v) {
		count, whole := 0, int64(v)
		for ; whole > 0; whole /= 10 {
			if count > 0 || whole%10 > 0 {
				count++
			}
		}
		return count
	}
	return len(strings.TrimRight(strings.Replace(strconv.FormatFloat(v, 'f', -1, 64), ".", "", 1), "0"))
}
