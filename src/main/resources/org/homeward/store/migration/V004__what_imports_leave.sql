-- What imports leave: every row of the other tables of a return, issues of the data, receipts, and
-- what is needed to take the last import back.

create table return_cells (
    line_no     bigint          not null primary key,
    year_end    date            not null,
    table_name  varchar(60)     not null,
    child_id    varchar(40)     not null,
    cells       text            not null,
    file_name   varchar(1000)   not null,
    file_line   bigint          not null
);

create table data_issue (
    issue_id        varchar(40)     not null primary key,
    issue_source    varchar(40)     not null,
    severity        varchar(20)     not null,
    rule_code       varchar(60)     not null,
    child_id        varchar(40),
    file_name       varchar(1000)   not null,
    file_line       bigint          not null,
    year_end        date,
    about_day       date,
    cell_value      varchar(4000)   not null,
    told            varchar(40000)  not null,
    repair          varchar(40000)  not null,
    found_on        date            not null,
    closed_on       date,
    assignee        varchar(1000)   not null,
    note            varchar(40000)  not null,
    accepted_reason varchar(40000),
    accepted_by     varchar(1000),
    accepted_at     timestamp(6) with time zone
);

create table import_receipt (
    import_no  bigint  not null primary key,
    body       text    not null
);

-- One row: the last import alone can be taken back.
create table import_undo (
    row_no     bigint  not null primary key,
    import_no  bigint  not null,
    body       text    not null,
    check (row_no = 1)
);

-- Published figures of other areas, beside those that come with the program.
create table published_figure (
    area           varchar(200)   not null,
    year_ending    bigint         not null,
    measure        varchar(100)   not null,
    figure         bigint,
    figure_source  varchar(4000)  not null,
    primary key (area, year_ending, measure)
);
