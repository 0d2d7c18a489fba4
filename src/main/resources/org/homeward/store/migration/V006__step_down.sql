-- Step-down: what children said and homes reported, arguments, blockers, steps, plans, check-ins;
-- what a review was decided from; versions of the step-down policy.

alter table step_down_review add column detail text default '{"conditions":"","consulted":[],"dissents":[],"intensiveException":"","policy":"","entries":[]}' not null;

create table child_voice (
    child_id  varchar(40)  not null,
    asked_on  date  not null,
    body  text  not null,
    primary key (child_id, asked_on)
);

create table home_report (
    child_id  varchar(40)  not null,
    from_on  date  not null,
    body  text  not null,
    primary key (child_id, from_on)
);

create table ledger_entry (
    entry_id  varchar(40)  not null primary key,
    child_id  varchar(40)  not null,
    body  text  not null
);

create table blocker (
    blocker_id  varchar(40)  not null primary key,
    child_id  varchar(40)  not null,
    due_on  date  not null,
    body  text  not null
);

create table case_step (
    step_id  varchar(40)  not null primary key,
    child_id  varchar(40)  not null,
    kind  varchar(40)  not null,
    body  text  not null
);

create table care_review (
    child_id  varchar(40)  not null,
    review_on  date  not null,
    state  varchar(40)  not null,
    body  text  not null,
    primary key (child_id, review_on)
);

create table case_note (
    child_id  varchar(40)  not null,
    recorded_on  date  not null,
    body  text  not null,
    primary key (child_id, recorded_on)
);

create table transition_plan (
    review_id  varchar(40)  not null primary key,
    child_id  varchar(40)  not null,
    move_on  date  not null,
    body  text  not null
);

create table check_in (
    placement_id  varchar(40)  not null,
    point  varchar(40)  not null,
    on_day  date  not null,
    body  text  not null,
    primary key (placement_id, point)
);

create table early_sign (
    placement_id  varchar(40)  not null,
    kind  varchar(40)  not null,
    on_day  date  not null,
    body  text  not null,
    primary key (placement_id, kind, on_day)
);

create table review_paper (
    review_id  varchar(40)  not null primary key,
    body       text         not null
);

create table step_down_policy (
    policy_no  bigint  not null primary key,
    body       text    not null
);
