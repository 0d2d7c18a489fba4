package org.homeward.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * How long {@code homeward check} takes on the public five-year sample and on many copies of its
 * children, as a process of its own. Arguments: the sample's zip, the program's jar, and the
 * numbers of copies (1, 10, 40 and 270 when none are given); with {@code all} before the numbers
 * every table is copied, else headers and episodes.
 */
public final class CheckBench {
    private static final int ROUNDS = 3;

    private CheckBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path sample = Path.of(args[0]);
        Path jar = Path.of(args[1]);
        boolean all = Arrays.asList(args).contains("all");
        int[] copies = Stream.of(args).skip(all ? 3 : 2).mapToInt(Integer::parseInt).toArray();
        if (copies.length == 0) {
            copies = new int[] {1, 10, 40, 270};
        }
        Map<String, List<String>> tables = tables(sample, all);
        for (int times : copies) {
            Path folder = Files.createTempDirectory("check-bench");
            try {
                long rows = copy(tables, times, folder);
                measure(jar, folder, times, rows);
            } finally {
                delete(folder);
            }
        }
    }

    private static void measure(Path jar, Path folder, int times, long rows)
            throws IOException, InterruptedException {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            runs.add(run(jar, folder));
        }
        runs.sort(Comparator.comparingDouble(Run::wall));
        Run median = runs.get(runs.size() / 2);
        System.out.printf(
                "%,d copies, %,d episode rows: %.2f s wall (%.2f to %.2f), %.2f s CPU, %,d MB"
                        + " peak%n",
                times,
                rows,
                median.wall(),
                runs.get(0).wall(),
                runs.get(runs.size() - 1).wall(),
                median.cpu(),
                runs.stream().mapToLong(Run::peakMegabytes).max().orElse(0));
    }

    private record Run(double wall, double cpu, long peakMegabytes) {}

    private static Run run(Path jar, Path folder) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-jar",
                                jar.toString(),
                                "check",
                                folder.toString(),
                                "--format",
                                "json")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        long peak = 0;
        double cpu = 0;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakMegabytes(process.pid()));
            cpu =
                    Math.max(
                            cpu,
                            process.info()
                                    .totalCpuDuration()
                                    .map(d -> d.toMillis() / 1e3)
                                    .orElse(cpu));
        }
        return new Run((System.nanoTime() - start) / 1e9, cpu, peak);
    }

    /** The most memory the process ever held, as Linux counts it; 0 elsewhere. */
    private static long peakMegabytes(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException ended) {
            return 0;
        }
    }

    private static Map<String, List<String>> tables(Path sample, boolean all) throws IOException {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(sample.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName();
                boolean wanted = name.endsWith("header.csv") || name.endsWith("episodes.csv");
                if (name.endsWith(".csv") && (all || wanted)) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                        tables.put(name, text.lines().toList());
                    }
                }
            }
        }
        return tables;
    }

    /** Copies every child under new codes; gives the number of episode rows. */
    private static long copy(Map<String, List<String>> tables, int times, Path folder)
            throws IOException {
        long rows = 0;
        for (Map.Entry<String, List<String>> table : tables.entrySet()) {
            Path file = folder.resolve(table.getKey());
            Files.createDirectories(file.resolveSibling(""));
            List<String> lines = table.getValue();
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.write(lines.get(0) + "\n");
                for (int copy = 0; copy < times; copy++) {
                    for (String line : lines.subList(1, lines.size())) {
                        int comma = line.indexOf(',');
                        out.write(line.substring(0, comma) + "x" + copy);
                        out.write(line.substring(comma) + "\n");
                    }
                }
            }
            if (table.getKey().endsWith("episodes.csv")) {
                rows += (lines.size() - 1L) * times;
            }
        }
        return rows;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
