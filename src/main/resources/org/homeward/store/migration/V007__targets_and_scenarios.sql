-- Target lines that people named, months as they were reported, notes beside charts, scenarios.

create table named_target (
    target_id  varchar(40)  not null primary key,
    body       text         not null
);

create table locked_month (
    first_day  date  not null primary key,
    body       text  not null
);

create table month_note (
    note_id  varchar(40)  not null primary key,
    body     text         not null
);

create table scenario (
    scenario_id  varchar(40)  not null primary key,
    body         text         not null
);
