package official

import (
	"errors"
	"regexp"
	"strconv"
	"strings"
)

// The notations of numbers, by the registry's word for them.
var (
	plainNotation   = regexp.MustCompile(`^-?[0-9]{1,15}(\.[0-9]{1,15})?$`)
	indonesian      = regexp.MustCompile(`^-?([0-9]{1,3}(\.[0-9]{3}){0,4}|[0-9]{1,15})(,[0-9]{1,15})?$`)
	english         = regexp.MustCompile(`^-?([0-9]{1,3}(,[0-9]{3}){0,4}|[0-9]{1,15})(\.[0-9]{1,15})?$`)
	machineNotation = regexp.MustCompile(`^-?[0-9]{1,15}(\.[0-9]{1,17})?([eE][+-]?[0-9]{1,2})?$`)
)

var errNumber = errors.New("not a number in the notation that the registry states")

// absent are the ways in which tables write that there is no value.
var absent = map[string]bool{"": true, "-": true, "–": true, "—": true, "null": true}

// read gives the number of a cell; ok is false where the cell holds none. A
// percent sign after the number is allowed.
func (c cell) read(notation string) (value float64, ok bool, err error) {
	if absent[strings.ToLower(c.text)] {
		return 0, false, nil
	}
	s, form := c.text, plainNotation
	switch {
	case c.number:
		form = machineNotation
	case notation == "id":
		form = indonesian
	case notation == "en":
		form = english
	}
	if !c.number {
		s = strings.TrimSpace(strings.TrimSuffix(s, "%"))
	}
	if !form.MatchString(s) {
		return 0, false, errNumber
	}
	if !c.number {
		switch notation {
		case "id":
			s = strings.ReplaceAll(strings.ReplaceAll(s, ".", ""), ",", ".")
		case "en":
			s = strings.ReplaceAll(s, ",", "")
		}
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return 0, false, errNumber
	}
	return f, true, nil
}
