-- When a household last confirmed what it said, and the scores of collection years.

alter table availability add column confirmed_on date;

create table sdq_score (
    child_id  varchar(40)  not null,
    year_end  date         not null,
    score     bigint       not null,
    primary key (child_id, year_end),
    check (score between 0 and 40)
);
