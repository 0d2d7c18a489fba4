package org.homeward.domain.common;

/** What a person is in the authority; a lead decides on step-down and approves overrides. */
public enum Role {
    PLACEMENT_OFFICER,
    TEAM_LEAD,
    MANAGER,
    ADMINISTRATOR
}
