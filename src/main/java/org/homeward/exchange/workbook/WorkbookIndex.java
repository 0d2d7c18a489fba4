package org.homeward.exchange.workbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the workbook says of itself: its sheets in order, the day it counts from, its parts. */
final class WorkbookIndex implements XmlPart.Listener {
    /** A sheet by the id of its part. */
    record Entry(String name, boolean hidden, String id) {}

    /** Where a part leads to. */
    private record Target(String type, String part) {}

    private final Map<String, Target> targets = new HashMap<>();
    private final List<Entry> sheets = new ArrayList<>();
    private boolean from1904;

    private WorkbookIndex(ZipParts parts, String part) {
        relations(parts, part);
    }

    static WorkbookIndex of(ZipParts parts) {
        String part =
                new WorkbookIndex(parts, "")
                        .findByType("/officeDocument")
                        .filter(parts::has)
                        .orElse("xl/workbook.xml");
        WorkbookIndex index = new WorkbookIndex(parts, part);
        XmlPart.walk(
                parts.open(part)
                        .orElseThrow(() -> new NotAWorkbook("The file is not an Excel workbook.")),
                index);
        return index;
    }

    List<Entry> sheets() {
        return sheets;
    }

    boolean isFrom1904() {
        return from1904;
    }

    /** The part of a sheet with rows; empty for a sheet that is a chart. */
    Optional<String> findSheet(String id) {
        return Optional.ofNullable(targets.get(id))
                .filter(target -> target.type.endsWith("/worksheet"))
                .map(Target::part);
    }

    Optional<String> findByType(String ending) {
        return targets.values().stream()
                .filter(target -> target.type.endsWith(ending))
                .map(Target::part)
                .sorted()
                .findFirst();
    }

    @Override
    public void open(String name, XmlPart at) {
        switch (name) {
            case "workbookPr" -> from1904 = at.isOn("date1904");
            case "sheet" -> {
                if (sheets.size() >= Limits.SHEETS) {
                    throw new NotAWorkbook("The workbook has more than 200 sheets.");
                }
                String state = at.attribute("state");
                sheets.add(
                        new Entry(
                                at.attribute("name"),
                                state.equals("hidden") || state.equals("veryHidden"),
                                at.attribute("id")));
            }
            default -> {}
        }
    }

    @Override
    public void close(String name) {}

    @Override
    public void text(char[] buffer, int start, int length) {}

    private void relations(ZipParts parts, String of) {
        int slash = of.lastIndexOf('/');
        String folder = of.substring(0, slash + 1);
        String relations = folder + "_rels/" + of.substring(slash + 1) + ".rels";
        parts.open(relations).ifPresent(in -> XmlPart.walk(in, new Relations(folder)));
    }

    /** The path of a target, seen from a folder; a target that starts at the root says so. */
    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target.substring(1) : folder + target;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    /** Files outside of the workbook are never followed. */
    private final class Relations implements XmlPart.Listener {
        private final String folder;

        Relations(String folder) {
            this.folder = folder;
        }

        @Override
        public void open(String name, XmlPart at) {
            if (name.equals("Relationship") && !at.attribute("TargetMode").equals("External")) {
                targets.put(
                        at.attribute("Id"),
                        new Target(at.attribute("Type"), resolved(folder, at.attribute("Target"))));
            }
        }

        @Override
        public void close(String name) {}

        @Override
        public void text(char[] buffer, int start, int length) {}
    }
}
