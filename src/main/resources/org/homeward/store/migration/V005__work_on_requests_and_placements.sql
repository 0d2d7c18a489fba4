-- Work on requests and placements: the referral, who was asked, what was held and approved, how
-- placements went on; versions of the matching policy, and what replaying a decision needs.

alter table carer add column phone varchar(1000) default '' not null;
alter table household add column cots bigint;

alter table placement_request add column expected_until date;
alter table placement_request add column together_why varchar(40000) default '' not null;
alter table placement_request add column contact_plan varchar(40000) default '' not null;
alter table placement_request add column together_by varchar(1000);
alter table placement_request add column together_on date;
alter table placement_request add column essential_why varchar(40000) default '' not null;
alter table placement_request add column wishes_how varchar(40000) default '' not null;
alter table placement_request add column wishes_change varchar(40000) default '' not null;
alter table placement_request add column wishes_why_not varchar(40000) default '' not null;
alter table placement_request add column referral text default '{"author":"","plan":"","legalStatus":"","preferredLocation":"","text":"","needs":{"communication":"UNKNOWN","languages":[],"homeAdaptation":"UNKNOWN","cultural":"NOT_KNOWN","companions":"NO_PREFERENCE","pets":"NOT_KNOWN","additionalSupport":[],"deprivationOfLiberty":"UNKNOWN"},"risks":{"known":{},"otherToChild":"","otherToOthers":""},"health":[]}' not null;

create table place_hold (
    hold_id       varchar(40)     not null primary key,
    request_id    varchar(40)     not null,
    household_id  varchar(40)     not null,
    places        bigint          not null,
    from_on       date            not null,
    until_on      date,
    reason        varchar(40000)  not null,
    recorded_by   varchar(1000)   not null,
    recorded_on   date            not null,
    check (places > 0)
);

create table approach (
    approach_id     varchar(40)                  not null primary key,
    request_id      varchar(40)                  not null,
    household_id    varchar(40)                  not null,
    asked_at        timestamp(6) with time zone  not null,
    asked_by        varchar(1000)                not null,
    outcome         varchar(40)                  not null,
    decline_reason  varchar(40),
    note            varchar(40000)               not null
);

create table shortlisted_home (
    request_id       varchar(40)     not null,
    household_id     varchar(40)     not null,
    reasons_for      varchar(40000)  not null,
    reasons_against  varchar(40000)  not null,
    kept             boolean         not null,
    recorded_by      varchar(1000)   not null,
    recorded_on      date            not null,
    primary key (request_id, household_id)
);

create table gate_record (
    gate_id       varchar(40)     not null primary key,
    request_id    varchar(40)     not null,
    gate_part     varchar(40)     not null,
    household_id  varchar(40),
    child_id      varchar(40),
    given_by      varchar(1000)   not null,
    given_on      date            not null,
    note          varchar(40000)  not null,
    recorded_by   varchar(1000)   not null
);

create table placement_ending (
    placement_id  varchar(40)     not null primary key,
    ended_on      date            not null,
    end_reason    varchar(40)     not null,
    planned       varchar(40)     not null,
    destination   varchar(40000)  not null,
    note          varchar(40000)  not null,
    recorded_by   varchar(1000)   not null,
    recorded_on   date            not null
);

create table outside_terms (
    placement_id  varchar(40)     not null primary key,
    rules         varchar(4000)   not null,
    reason        varchar(40000)  not null,
    asked_by      varchar(1000)   not null,
    allowed_by    varchar(1000)   not null,
    last_day      date            not null
);

create table visit (
    child_id     varchar(40)     not null,
    recorded_on  date            not null,
    note         varchar(40000)  not null,
    recorded_by  varchar(1000)   not null,
    primary key (child_id, recorded_on)
);

create table disruption (
    placement_id   varchar(40)     not null,
    seen_on        date            not null,
    meeting_on     date,
    what_happened  varchar(40000)  not null,
    what_helps     varchar(40000)  not null,
    recorded_by    varchar(1000)   not null,
    recorded_on    date            not null,
    primary key (placement_id, seen_on)
);

create table correction (
    correction_id  varchar(40)     not null primary key,
    subject        varchar(200)    not null,
    before_text    varchar(40000)  not null,
    after_text     varchar(40000),
    reason         varchar(40000)  not null,
    recorded_by    varchar(1000)   not null,
    recorded_on    date            not null
);

create table request_closing (
    request_id   varchar(40)     not null primary key,
    outcome      varchar(40)     not null,
    note         varchar(40000)  not null,
    recorded_by  varchar(1000)   not null,
    recorded_on  date            not null
);

create table special_day (
    special_on  date           not null primary key,
    day_name    varchar(1000)  not null,
    working     boolean        not null
);

create table policy_version (
    policy_no  bigint  not null primary key,
    body       text    not null
);

create table match_case (
    record_id  varchar(40)  not null primary key,
    body       text         not null
);
