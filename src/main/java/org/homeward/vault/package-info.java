/**
 * Who may open a store: passphrases and recovery codes, and the random data key that they wrap. No
 * human passphrase ever reaches the store itself.
 */
@NullMarked
package org.homeward.vault;

import org.jspecify.annotations.NullMarked;
