-- Homes and agencies as the regulator's list tells them, by their number.

create table registered_provider (
    urn             varchar(40)    not null primary key,
    full_name       varchar(1000)  not null,
    place_codes     varchar(1000)  not null,
    provider_codes  varchar(1000)  not null,
    authority_name  varchar(1000)  not null,
    postcode        varchar(10),
    places          bigint,
    closed_on       date
);
