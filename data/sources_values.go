package data

import (
	"fmt"
	"regexp"
	"time"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
)

// Pattern is a regular expression of a data file; it may be unset.
type Pattern struct{ *regexp.Regexp }

// Set reports whether there is an expression.
func (p Pattern) Set() bool { return p.Regexp != nil }

// UnmarshalYAML compiles the expression; its errors name the line.
func (p *Pattern) UnmarshalYAML(n ast.Node) error {
	s, ok := n.(*ast.StringNode)
	if !ok {
		return positioned(n, "a regular expression is a string")
	}
	re, err := regexp.Compile(s.Value)
	if err != nil {
		return positioned(n, err.Error())
	}
	p.Regexp = re
	return nil
}

// Day is a calendar day, at midnight UTC; zero when unset.
type Day struct{ time.Time }

// UnmarshalYAML reads a day written as 2006-01-02; its errors name the line.
func (d *Day) UnmarshalYAML(n ast.Node) error {
	t, err := time.Parse(time.DateOnly, n.GetToken().Value)
	if err != nil {
		return positioned(n, fmt.Sprintf("%q is no day of the form 2006-01-02", n.GetToken().Value))
	}
	d.Time = t
	return nil
}

// positioned is an error that shows the line of n.
func positioned(n ast.Node, msg string) error {
	return &yaml.SyntaxError{Message: msg, Token: n.GetToken()}
}
