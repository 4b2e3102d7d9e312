-- question: Internal: which of the figures that give the same number stands for it?
-- grain: one number; macro seniority_of(official, exact, known_on, identifier), columns of claim_rows; the smallest
--   stands
-- note: Official before reported, exact before hedged, then the first published (a copy is younger than its
--   original), then the identifier. No two figures are equal.
CREATE MACRO seniority_of(official, exact, known_on, identifier) AS
((NOT official)::HUGEINT << 97) + ((NOT exact)::HUGEINT << 96) + ((known_on - DATE '0001-01-01')::HUGEINT << 64) + identifier;
