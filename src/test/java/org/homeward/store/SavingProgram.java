package org.homeward.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Store;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Role;
import org.homeward.testing.SetClock;

/** A program that saves and saves, says so each time, and is killed while it does. */
public final class SavingProgram {

    static final FileKey KEY = FileKey.of("fedcba9876543210".repeat(4));
    static final Actor ACTOR = new Actor("Amina", Role.TEAM_LEAD);
    static final int CHILDREN_IN_IMPORT = 3_000;

    private static final PrintStream OUT =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);

    private SavingProgram() {}

    /** Takes the folder, {@code save} or {@code import}, and {@code safe} or {@code careless}. */
    public static void main(String[] args) {
        try (Store store = stores(Path.of(args[0]), settings(args[2])).open()) {
            if (args[1].equals("import")) {
                say("importing");
                store.write(SavingProgram::bigImport);
                say("imported");
            } else {
                saveOn(store);
            }
        }
    }

    static H2Store stores(Path folder, H2Settings settings) {
        return new H2Store(folder, KEY, new SetClock("2026-11-22T09:00:00Z"), settings);
    }

    static H2Settings settings(String word) {
        return word.equals("safe") ? H2Settings.SAFE : new H2Settings(500, false, true);
    }

    /** The number of the newest save in a store. */
    static int last(Store store) {
        return store.listAudit(1).stream()
                .findFirst()
                .map(entry -> Integer.parseInt(entry.detail()))
                .orElse(0);
    }

    private static void saveOn(Store store) {
        for (int number = last(store) + 1; number < 1_000_000; number++) {
            int current = number;
            store.write(books -> save(books, current));
            say(Integer.toString(number));
        }
    }

    private static boolean save(Books books, int number) {
        books.put(ManyFacts.children(number, number));
        Authority before = books.authority();
        books.putAuthority(
                new Authority(before.name(), before.sample(), before.asAt().plusDays(1)));
        if (number % 10 == 0) {
            books.put(StoreContract.decision("M" + number, "R1"));
        }
        books.audit(entry(number));
        return true;
    }

    private static boolean bigImport(Books books) {
        books.put(ManyFacts.children(1, CHILDREN_IN_IMPORT));
        books.replaceAllEpisodes(ManyFacts.episodes(CHILDREN_IN_IMPORT, 4));
        books.putReturn(ManyFacts.returnOf(2016, 12_000));
        books.audit(entry(0));
        return true;
    }

    private static AuditEntry entry(int number) {
        return new AuditEntry(
                Instant.parse("2026-11-22T09:00:00Z"),
                ACTOR,
                "saved",
                Set.of(),
                Integer.toString(number));
    }

    private static void say(String word) {
        OUT.write((word + "\n").getBytes(StandardCharsets.US_ASCII), 0, word.length() + 1);
        OUT.flush();
    }
}
