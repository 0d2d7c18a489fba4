package org.homeward.app;

/** Gives new ids, never one twice. */
public interface Ids {
    /** An id that begins with a short prefix, such as {@code P}. */
    String next(String prefix);
}
