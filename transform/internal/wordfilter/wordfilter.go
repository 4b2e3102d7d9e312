// Package wordfilter tells of most words of a text, before they are looked up, that
// a vocabulary does not have them: a text's words are mostly not those that are
// sought, and to miss one in a map costs many times what it costs here.
package wordfilter

import "math/bits"

// perWord is how many bits a filter has for a word.
const perWord = 16

// Filter is a set of words that may also have some that were not added.
type Filter struct {
	bits  []uint64
	shift uint8
}

// New makes a filter for about n words.
func New(n int) Filter {
	size := bits.Len(uint(max(n, 4) * perWord))
	return Filter{make([]uint64, 1<<(size-6)), uint8(32 - size)}
}

// Add adds a word.
func (f *Filter) Add(word string) {
	h := hash(word) >> f.shift
	f.bits[h>>6] |= 1 << (h & 63)
}

// May tells whether a word may have been added; false means that it was not.
func (f *Filter) May(word string) bool {
	h := hash(word) >> f.shift
	return f.bits[h>>6]>>(h&63)&1 != 0
}

// MayBytes is May of a word in bytes.
func (f *Filter) MayBytes(word []byte) bool {
	h := hash(word) >> f.shift
	return f.bits[h>>6]>>(h&63)&1 != 0
}

// hash looks at four letters of a word and its length, which tell most words apart.
func hash[T string | []byte](word T) uint32 {
	n := uint(len(word))
	if n == 0 {
		return 0
	}
	some := uint32(word[0]) | uint32(word[n/4])<<8 | uint32(word[n/2])<<16 | uint32(word[n-1])<<24
	return (some + uint32(n)*0x85EBCA6B) * 0x9E3779B1
}
