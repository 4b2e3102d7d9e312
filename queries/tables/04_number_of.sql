-- question: Internal: which number stands for an identifier?
-- grain: one number; macro number_of(id)
-- note: Identifiers are sixteen hexadecimal digits, and their numbers sort as they do; others have one that says nothing.
CREATE MACRO number_of(id) AS coalesce(try_cast('0x' || id AS UBIGINT), md5_number_lower(id));
