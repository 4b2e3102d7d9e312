package report

import (
	"math"
	"strconv"
)

// px is a length in a drawing, rounded so that all machines print the same.
type px float64

// String is the length with at most one decimal.
func (p px) String() string {
	return strconv.FormatFloat(math.Round(float64(p)*10)/10, 'f', -1, 64)
}

// steps are the classes a share is coloured in below its target; the class
// after them is for shares that have reached it.
const steps = 5

// shade is the class of a share: s0 … s5, or none.
func shade(share, target Num) string {
	switch {
	case !share.OK:
		return "none"
	case !target.OK || target.V <= 0:
		return "s0"
	case share.V >= target.V:
		return "s" + strconv.Itoa(steps)
	}
	return "s" + strconv.Itoa(max(0, int(share.V/target.V*steps)))
}

// key is one entry of the legend of shades.
type key struct {
	Class string
	Label string
}

// legend explains the shades below and at a target.
func legend(w *words, target Num) ([]key, error) {
	if !target.OK || target.V <= 0 {
		return nil, nil
	}
	var keys []key
	for i := range steps {
		from, to := target.V*float64(i)/steps, target.V*float64(i+1)/steps
		keys = append(keys, key{"s" + strconv.Itoa(i), w.value(num(from), "number") + "–" + w.value(num(to), "percent")})
	}
	reached, err := w.text("legend.reached", "target", w.value(target, "percent"))
	if err != nil {
		return nil, err
	}
	unknown, err := w.text("legend.none")
	if err != nil {
		return nil, err
	}
	return append(keys, key{"s" + strconv.Itoa(steps), reached}, key{"none", unknown}), nil
}

// ceiling is the next round number at or above v: 1, 2 or 5 times a power of
// ten, or a multiple of a fifth of it, so that an axis ends close to its data.
func ceiling(v float64) float64 {
	if v <= 0 {
		return 1
	}
	step := tickStep(v)
	return math.Ceil(v/step-1e-9) * step
}

// tickStep is the distance of the ticks of an axis that reaches v.
func tickStep(v float64) float64 {
	power := math.Pow10(int(math.Floor(math.Log10(v))))
	switch f := v / power; {
	case f <= 1:
		return power / 5
	case f <= 2:
		return power / 2
	case f <= 5:
		return power
	default:
		return 2 * power
	}
}

// tick is a labelled place on an axis.
type tick struct {
	At    px
	Label string
}
