// Package archive keeps pages as they were served in WARC 1.1 files
// (ISO 28500:2017), each record a gzip member of its own, with a CDXJ index
// beside them.
//
// The files are the source of truth and are only ever appended to. The index
// is derived: it is read where it fits the files, extended where a file has
// grown, and rebuilt where it is lost or damaged. A killed writer leaves at
// most one unfinished record at the end of its file; readers pass over it, and
// the next writer on that file cuts it off. Damage anywhere else is reported
// with file, offset and reason, and reading resumes at the next sound record.
//
// An answer is a response record (with its request beside it), or a revisit
// record where its body is that of an earlier response. A fetch that brought
// no answer is a metadata record of the media type
// application/vnd.rekap.failure+json. The source and the purpose of a fetch
// are kept in the extension fields Rekap-Source and Rekap-Purpose; files of
// other writers have none and are read all the same.
//
// One process may write to a folder at a time; the caller holds the lock.
package archive
