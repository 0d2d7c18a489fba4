package org.homeward.ui.shell;

/**
 * Something to decide before it goes on.
 *
 * @param yes the verb of going on
 * @param no the verb of keeping things as they are
 */
public record Question(
        String title, String words, String yes, Runnable whenYes, String no, Runnable whenNo) {}
