package archive

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/klauspost/compress/gzip"
)

// record is a WARC record whose header was read and whose block follows.
type record struct {
	fields fields
	typ    string
	id     string
	uri    string
	date   time.Time
	length int64 // of the block, in bytes
}

// memberReader reads one file member by member. A member is a gzip member
// that holds one record.
type memberReader struct {
	ra    io.ReaderAt
	size  int64
	limit int64 // of a record's block, in bytes

	src   *io.SectionReader
	in    *bufio.Reader // compressed; an io.ByteReader, so that gzip stops at the member's end
	gz    *gzip.Reader
	out   *bufio.Reader // decompressed
	block io.LimitedReader
}

func newMemberReader(limit int64) *memberReader {
	return &memberReader{
		limit: limit,
		in:    bufio.NewReaderSize(nil, 64<<10), out: bufio.NewReaderSize(nil, 64<<10),
	}
}

// reset makes the reader read the first size bytes of ra.
func (m *memberReader) reset(ra io.ReaderAt, size int64) { m.ra, m.size = ra, size }

// open reads the record header at offset. The block can then be read from
// m.block, and close be called.
func (m *memberReader) open(offset int64) (*record, error) {
	if offset < 0 || offset >= m.size {
		return nil, fmt.Errorf("%w: offset %d is outside of the file", ErrDamaged, offset)
	}
	if err := m.inflate(offset); err != nil {
		return nil, err
	}
	lr := &lineReader{br: m.out}
	version, err := lr.next()
	if err != nil {
		return nil, damage(err)
	}
	if version != "WARC/1.0" && version != "WARC/1.1" {
		return nil, fmt.Errorf("%w: begins with %.20q, not with WARC/1.0 or WARC/1.1", ErrDamaged, version)
	}
	fs, err := lr.readFields(false)
	if err != nil {
		return nil, damage(err)
	}
	rec, err := newRecord(fs)
	if err != nil {
		return nil, damage(err)
	}
	if rec.length > m.limit {
		return nil, fmt.Errorf("%w: its block has %d bytes, the limit is %d", ErrTooLarge, rec.length, m.limit)
	}
	m.block = io.LimitedReader{R: m.out, N: rec.length}
	return rec, nil
}

// inflate starts decompressing the member at offset.
func (m *memberReader) inflate(offset int64) (err error) {
	m.src = io.NewSectionReader(m.ra, offset, m.size-offset)
	m.in.Reset(m.src)
	if m.gz == nil {
		m.gz, err = gzip.NewReader(m.in)
	} else {
		err = m.gz.Reset(m.in)
	}
	if err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		return damage(err)
	}
	m.gz.Multistream(false)
	m.out.Reset(m.gz)
	return nil
}

// close reads what is left of the block, checks how record and member end, and
// returns the size of the member in bytes.
func (m *memberReader) close() (int64, error) {
	if _, err := io.Copy(io.Discard, &m.block); err != nil {
		return 0, damage(err)
	}
	if m.block.N > 0 {
		return 0, fmt.Errorf("%w: its block ends %d bytes before its Content-Length", ErrDamaged, m.block.N)
	}
	var end [4]byte
	if _, err := io.ReadFull(m.out, end[:]); err != nil {
		return 0, damage(err)
	}
	if string(end[:]) != "\r\n\r\n" {
		return 0, fmt.Errorf("%w: two line ends must follow its block", ErrDamaged)
	}
	switch _, err := m.out.ReadByte(); {
	case err == nil:
		return 0, fmt.Errorf("%w: its gzip member holds more than one record", ErrDamaged)
	case err != io.EOF:
		return 0, damage(err)
	}
	read, err := m.src.Seek(0, io.SeekCurrent)
	return read - int64(m.in.Buffered()), err
}

// damage turns an error of reading into one of the archive's kinds.
func damage(err error) error {
	switch {
	case errors.Is(err, ErrDamaged):
		return err
	case errors.Is(err, io.ErrUnexpectedEOF):
		return ErrTruncated
	case errors.Is(err, io.EOF):
		return fmt.Errorf("%w: its gzip member ends within it", ErrDamaged)
	}
	return fmt.Errorf("%w: %w", ErrDamaged, err)
}

// newRecord checks the fields that every record must have.
func newRecord(fs fields) (*record, error) {
	rec := &record{fields: fs, typ: strings.ToLower(fs.get("WARC-Type")), id: fs.uri("WARC-Record-ID"), uri: fs.uri("WARC-Target-URI")}
	if rec.typ == "" {
		return nil, errors.New("no WARC-Type")
	}
	if rec.id == "" {
		return nil, errors.New("no WARC-Record-ID")
	}
	length := fs.get("Content-Length")
	n, err := strconv.ParseUint(length, 10, 63)
	if err != nil {
		return nil, fmt.Errorf("Content-Length %.30q is no length", length)
	}
	rec.length = int64(n)
	if rec.date, err = parseDate(fs.get("WARC-Date")); err != nil {
		return nil, err
	}
	return rec, nil
}
