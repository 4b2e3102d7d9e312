-- The tables of a published file. Their columns are those of the Arrow schemas
-- in package transform, which also say what each means.
CREATE TABLE store_info (
    name  VARCHAR NOT NULL,
    value VARCHAR NOT NULL
);

CREATE TABLE regions (
    region_code   VARCHAR NOT NULL,
    level         VARCHAR NOT NULL,
    kind          VARCHAR NOT NULL,
    region        VARCHAR NOT NULL,
    province_code VARCHAR
);

CREATE TABLE indicators (
    indicator  VARCHAR NOT NULL,
    unit       VARCHAR NOT NULL,
    kind       VARCHAR NOT NULL,
    name_en    VARCHAR,
    name_id    VARCHAR,
    means      VARCHAR,
    part_of    VARCHAR[] NOT NULL,
    rate_of    VARCHAR,
    base       VARCHAR,
    cumulative BOOLEAN NOT NULL
);

CREATE TABLE targets (
    indicator VARCHAR NOT NULL,
    year      BIGINT NOT NULL,
    percent   DOUBLE,
    base      VARCHAR NOT NULL,
    source    VARCHAR,
    note      VARCHAR
);

CREATE TABLE official_figures (
    region_code VARCHAR NOT NULL,
    indicator   VARCHAR NOT NULL,
    cohort      VARCHAR NOT NULL,
    denominator VARCHAR,
    value       DOUBLE,
    as_of       DATE,
    source      VARCHAR,
    flag        VARCHAR,
    note        VARCHAR
);

CREATE TABLE sources (
    source      VARCHAR NOT NULL,
    name        VARCHAR,
    source_kind VARCHAR NOT NULL,
    family      VARCHAR,
    address     VARCHAR,
    regions     VARCHAR[] NOT NULL,
    status      VARCHAR,
    reason      VARCHAR
);

CREATE TABLE runs (
    run_id            VARCHAR NOT NULL,
    command           VARCHAR,
    started_at        TIMESTAMP,
    finished_at       TIMESTAMP,
    outcome           VARCHAR NOT NULL,
    reason            VARCHAR,
    fetched           BIGINT NOT NULL,
    fetch_failed      BIGINT NOT NULL,
    pages_read        BIGINT NOT NULL,
    pages_unread      BIGINT NOT NULL,
    observations      BIGINT NOT NULL,
    doubtful          BIGINT NOT NULL,
    failures          VARCHAR,
    extractor_version VARCHAR
);

CREATE TABLE pages (
    page_id           VARCHAR NOT NULL,
    page              VARCHAR,
    url               VARCHAR,
    canonical         VARCHAR,
    source            VARCHAR,
    outlet            VARCHAR,
    source_kind       VARCHAR NOT NULL,
    title             VARCHAR,
    published         DATE,
    published_basis   VARCHAR,
    published_printed VARCHAR,
    fetched_at        TIMESTAMP,
    record            VARCHAR,
    digest            VARCHAR,
    media_type        VARCHAR,
    simhash           UBIGINT,
    text              VARCHAR,
    outcome           VARCHAR NOT NULL,
    reason            VARCHAR,
    extractor_version VARCHAR NOT NULL
);

CREATE TABLE observations (
    observation_id    VARCHAR NOT NULL,
    page              VARCHAR,
    page_id           VARCHAR NOT NULL,
    url               VARCHAR,
    outlet            VARCHAR,
    source_kind       VARCHAR NOT NULL,
    indicator         VARCHAR NOT NULL,
    unit              VARCHAR NOT NULL,
    region_code       VARCHAR,
    region            VARCHAR,
    level             VARCHAR,
    cohort            VARCHAR NOT NULL,
    value             DOUBLE,
    value_low         DOUBLE,
    value_high        DOUBLE,
    qualifier         VARCHAR NOT NULL,
    denominator       VARCHAR,
    denominator_basis VARCHAR,
    as_of             DATE,
    as_of_precision   VARCHAR,
    as_of_basis       VARCHAR,
    period_start      DATE,
    period_end        DATE,
    published         DATE,
    fetched_at        TIMESTAMP,
    printed           VARCHAR,
    printed_start     BIGINT NOT NULL,
    quote             VARCHAR,
    quote_start       BIGINT NOT NULL,
    quote_end         BIGINT NOT NULL,
    status            VARCHAR NOT NULL,
    status_reason     VARCHAR,
    rule              VARCHAR,
    extractor_version VARCHAR NOT NULL
);

CREATE TABLE figures (
    page_id           VARCHAR NOT NULL,
    seq               BIGINT NOT NULL,
    printed           VARCHAR NOT NULL,
    figure_start      BIGINT NOT NULL,
    figure_end        BIGINT NOT NULL,
    paragraph         BIGINT NOT NULL,
    paragraph_role    VARCHAR,
    value             DOUBLE,
    unit              VARCHAR,
    role              VARCHAR NOT NULL,
    reason            VARCHAR,
    observation_id    VARCHAR,
    extractor_version VARCHAR NOT NULL
);

CREATE TABLE checks (
    page_id           VARCHAR NOT NULL,
    seq               BIGINT NOT NULL,
    region_code       VARCHAR,
    kind              VARCHAR NOT NULL,
    equation          VARCHAR NOT NULL,
    left_value        DOUBLE,
    right_value       DOUBLE,
    tolerance         DOUBLE,
    holds             BOOLEAN NOT NULL,
    observation_ids   VARCHAR[] NOT NULL,
    extractor_version VARCHAR NOT NULL
);

-- The archive's columns, then what became of the page that was read from the
-- record.
CREATE TABLE fetches (
    record      VARCHAR NOT NULL,
    url         VARCHAR,
    fetched_at  TIMESTAMP,
    type        VARCHAR NOT NULL,
    purpose     VARCHAR,
    source      VARCHAR,
    http_status BIGINT,
    media_type  VARCHAR,
    digest      VARCHAR,
    redirect    VARCHAR,
    failure     VARCHAR,
    reason      VARCHAR,
    page_id     VARCHAR,
    outcome     VARCHAR NOT NULL
);
