-- Facts of one authority. Plain SQL that H2 and PostgreSQL read alike: no merge, no arrays.
-- There are no foreign keys on purpose: a child may be known from an episode before any header,
-- and registers come in any order. Whole numbers count, *_pence are pence, *_on are days.

create table store_state (
    row_no          bigint       not null primary key,
    store_id        varchar(40)  not null,
    schema_version  bigint       not null,
    commit_no       bigint       not null,
    entry_no        bigint       not null,
    record_no       bigint       not null,
    row_count       bigint       not null,
    row_sum         varchar(64)  not null,
    seal            varchar(64)  not null,
    check (row_no = 1)
);

create table authority (
    row_no      bigint         not null primary key,
    full_name   varchar(1000)  not null,
    sample      boolean        not null,
    as_at       date           not null,
    check (row_no = 1)
);

create table child (
    child_id          varchar(40)     not null primary key,
    born_on           date,
    sex               varchar(20)     not null,
    ethnicity         varchar(100)    not null,
    upn               varchar(100)    not null,
    mother            boolean         not null,
    uasc_from         date,
    uasc_until        date,
    full_name         varchar(1000)   not null,
    home_postcode     varchar(10),
    school            varchar(1000)   not null,
    school_postcode   varchar(10),
    languages         varchar(4000)   not null,
    faith_practice    varchar(1000)   not null,
    reviewing_officer varchar(1000)   not null,
    social_worker     varchar(1000)   not null,
    foster_view       varchar(40)     not null,
    residential_view  varchar(40)     not null,
    supported_view    varchar(40)     not null,
    plan_at_entry     varchar(1000)   not null,
    sibling_group     varchar(40)
);

create table needs_assessment (
    child_id     varchar(40)    not null,
    assessed_on  date           not null,
    levels       varchar(4000)  not null,
    assessed_by  varchar(1000)  not null,
    primary key (child_id, assessed_on)
);

create table missing_period (
    child_id      varchar(40)  not null,
    from_on       date         not null,
    until_on      date,
    missing_kind  varchar(10)  not null,
    primary key (child_id, from_on, missing_kind)
);

create table person_link (
    person_a   varchar(40)     not null,
    person_b   varchar(40)     not null,
    link_kind  varchar(40)     not null,
    reason     varchar(40000)  not null,
    primary key (person_a, person_b, link_kind)
);

create table child_place (
    child_id      varchar(40)  not null,
    place_kind    varchar(40)  not null,
    postcode      varchar(10)  not null,
    radius_miles  bigint       not null,
    primary key (child_id, place_kind, postcode)
);

create table household (
    household_id    varchar(40)    not null primary key,
    full_name       varchar(1000)  not null,
    provider_code   varchar(10)    not null,
    provider_name   varchar(1000)  not null,
    postcode        varchar(10),
    status          varchar(40)    not null,
    approved_on     date,
    review_due      date,
    named_child     varchar(40),
    max_children    bigint         not null,
    age_youngest    bigint         not null,
    age_oldest      bigint         not null,
    sex_accepted    varchar(20)    not null,
    care_types      varchar(4000)  not null,
    bedrooms        bigint         not null,
    sharing         varchar(20)    not null,
    smoker          varchar(20)    not null,
    pets            varchar(4000)  not null,
    vehicle         varchar(20)    not null,
    accessible      varchar(20)    not null,
    languages       varchar(4000)  not null,
    faith_practice  varchar(1000)  not null,
    skills          varchar(4000)  not null,
    weekly_pence    bigint
);

create table carer (
    carer_id      varchar(40)     not null primary key,
    household_id  varchar(40)     not null,
    full_name     varchar(1000)   not null,
    born_on       date,
    main_carer    boolean         not null,
    training      varchar(40000)  not null
);

create table availability (
    household_id  varchar(40)     not null,
    from_on       date            not null,
    until_on      date,
    stated        varchar(40)     not null,
    reason        varchar(40000)  not null,
    primary key (household_id, from_on)
);

create table occupant (
    household_id  varchar(40)    not null,
    person_id     varchar(40)    not null,
    born_on       date,
    relation      varchar(1000)  not null,
    primary key (household_id, person_id)
);

create table exemption (
    household_id  varchar(40)     not null,
    from_on       date            not null,
    until_on      date,
    child_ids     varchar(4000)   not null,
    conditions    varchar(40000)  not null,
    primary key (household_id, from_on)
);

create table home (
    home_id        varchar(40)    not null primary key,
    full_name      varchar(1000)  not null,
    urn            varchar(100)   not null,
    provider_code  varchar(10)    not null,
    provider_name  varchar(1000)  not null,
    postcode       varchar(10),
    home_kind      varchar(40)    not null,
    places         bigint         not null,
    weekly_pence   bigint
);

create table statutory_return (
    year_end  date           not null primary key,
    label     varchar(1000)  not null
);

-- line_no counts within the return behind the number of its day: one whole number as key keeps
-- the rows of H2 in its order without a second index.
create table return_row (
    line_no              bigint         not null primary key,
    year_end             date           not null,
    child_id             varchar(40)    not null,
    decom_on             date           not null,
    dec_on               date,
    rne                  varchar(100)   not null,
    ls                   varchar(100)   not null,
    cin                  varchar(100)   not null,
    place                varchar(100)   not null,
    place_provider       varchar(100)   not null,
    rec                  varchar(100)   not null,
    reason_place_change  varchar(100)   not null,
    urn                  varchar(100)   not null,
    home_post            varchar(100)   not null,
    pl_post              varchar(100)   not null,
    file_name            varchar(1000)  not null,
    file_line            bigint         not null
);

create table episode (
    child_id         varchar(40)   not null,
    episode_no       bigint        not null,
    from_on          date          not null,
    until_on         date,
    started          varchar(100)  not null,
    legal_status     varchar(100)  not null,
    need_code        varchar(100)  not null,
    place_code       varchar(100)  not null,
    placement_kind   varchar(40)   not null,
    provider_code    varchar(10)   not null,
    urn              varchar(100)  not null,
    home_post        varchar(10),
    placement_post   varchar(10),
    end_reason       varchar(100)  not null,
    change_reason    varchar(100)  not null,
    presumed_end     boolean       not null,
    return_year_end  date,
    return_line      bigint        not null,
    primary key (child_id, episode_no),
    check (until_on is null or until_on >= from_on)
);

create table placement (
    placement_id  varchar(40)  not null primary key,
    child_id      varchar(40)  not null,
    household_id  varchar(40),
    home_id       varchar(40),
    from_on       date         not null,
    until_on      date,
    care_type     varchar(40),
    weekly_pence  bigint,
    request_id    varchar(40),
    check (until_on is null or until_on >= from_on),
    check ((household_id is null and home_id is not null)
        or (household_id is not null and home_id is null))
);

create table placement_request (
    request_id   varchar(40)     not null primary key,
    child_ids    varchar(4000)   not null,
    care_type    varchar(40)     not null,
    made_on      date            not null,
    needed_by    date            not null,
    urgency      varchar(40)     not null,
    together     varchar(40)     not null,
    splits       varchar(4000)   not null,
    essential    varchar(40000)  not null,
    desirable    varchar(40000)  not null,
    wishes       varchar(40000)  not null,
    wishes_on    date,
    origin_note  varchar(40000)  not null,
    review_id    varchar(40)
);

create table step_down_sign (
    child_id     varchar(40)     not null,
    sign_kind    varchar(60)     not null,
    seen_on      date            not null,
    note         varchar(40000)  not null,
    recorded_by  varchar(1000)   not null,
    primary key (child_id, sign_kind, seen_on)
);

create table step_down_review (
    review_id       varchar(40)     not null primary key,
    child_id        varchar(40)     not null,
    held_on         date            not null,
    decision        varchar(40)     not null,
    next_review_on  date            not null,
    reason          varchar(40000)  not null,
    recorded_by     varchar(1000)   not null
);

create table weekly_price (
    placement_kind  varchar(40)    not null,
    provider_code   varchar(10)    not null,
    from_on         date           not null,
    weekly_pence    bigint         not null,
    price_source    varchar(4000)  not null,
    primary key (placement_kind, provider_code, from_on)
);

create table programme_month (
    first_day            date    not null primary key,
    invested_pence       bigint  not null,
    target_looked_after  bigint,
    target_residential   bigint
);

create table matching_record (
    record_no   bigint                       not null primary key,
    record_id   varchar(40)                  not null unique,
    request_id  varchar(40)                  not null,
    decided_at  timestamp(6) with time zone  not null,
    body        text                         not null
);

create table audit_entry (
    entry_no    bigint                       not null primary key,
    done_at     timestamp(6) with time zone  not null,
    actor_name  varchar(1000)                not null,
    actor_role  varchar(40)                  not null,
    action      varchar(1000)                not null,
    subjects    text                         not null,
    detail      varchar(40000)               not null
);
