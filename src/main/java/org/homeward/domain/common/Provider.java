package org.homeward.domain.common;

/**
 * Who runs a home or approves a household.
 *
 * @param code the return's provider code
 * @param name agency, company or authority; may be empty
 */
public record Provider(ProviderCode code, String name) {}
