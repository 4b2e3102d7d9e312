package archive

import (
	"crypto/sha1"
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"hash"
	"strings"
)

// Digest is the digest of a payload in the form of [Entry.Digest].
func Digest(payload []byte) string {
	sum := sha256.Sum256(payload)
	return labelSHA256(sum[:])
}

func labelSHA256(sum []byte) string { return "sha256:" + hex.EncodeToString(sum) }

// newDigestHash is the hash that a labelled digest asks for, or nil where the
// algorithm is not known here; such a digest is not verified.
func newDigestHash(labelled string) hash.Hash {
	algorithm, _, _ := strings.Cut(labelled, ":")
	switch strings.ToLower(algorithm) {
	case "sha256", "sha-256":
		return sha256.New()
	case "sha1", "sha-1":
		return sha1.New()
	}
	return nil
}

// digestFits reports whether sum is the value of a labelled digest, which
// writers spell in hexadecimal or, after RFC 4648, in Base32.
func digestFits(labelled string, sum []byte) bool {
	_, value, _ := strings.Cut(labelled, ":")
	value = strings.TrimRight(strings.TrimSpace(value), "=")
	return strings.EqualFold(value, hex.EncodeToString(sum)) ||
		strings.EqualFold(value, base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(sum))
}

// normalDigest brings a labelled SHA-256 digest to the form of [Entry.Digest];
// any other is "".
func normalDigest(labelled string) string {
	algorithm, value, _ := strings.Cut(labelled, ":")
	if a := strings.ToLower(algorithm); a != "sha256" && a != "sha-256" {
		return ""
	}
	value = strings.TrimRight(strings.TrimSpace(value), "=")
	if sum, err := hex.DecodeString(value); err == nil && len(sum) == sha256.Size {
		return labelSHA256(sum)
	}
	sum, err := base32.StdEncoding.WithPadding(base32.NoPadding).DecodeString(strings.ToUpper(value))
	if err == nil && len(sum) == sha256.Size {
		return labelSHA256(sum)
	}
	return ""
}
