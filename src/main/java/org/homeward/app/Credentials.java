package org.homeward.app;

/**
 * What a person gives to open a store. The passphrase is never kept, logged or shown.
 *
 * @param name as the person signs
 */
public record Credentials(String name, String passphrase) {
    @Override
    public String toString() {
        return "Credentials[" + name + "]";
    }
}
