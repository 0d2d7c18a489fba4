package org.homeward.vault;

import org.homeward.domain.common.Role;

/**
 * An opened vault: the data key and who opened it.
 *
 * @param key the store's data key
 * @param storeId the store that it belongs to
 * @param name the person who signed in
 * @param role what that person may do
 * @param sample whether this is a sample authority, whose children are invented
 */
public record Unlocked(StoreKey key, String storeId, String name, Role role, boolean sample) {}
