package org.homeward.testing;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/** The sizes of one source file, read with the compiler's own parser. */
public record SourceFile(
        Path path, String text, List<Size> methods, List<Size> constructors, List<Size> records) {

    /** A named count: lines of a method, parameters of a constructor, components of a record. */
    public record Size(String name, int count) {}

    public int lines() {
        return (int) text.lines().count();
    }

    /** Every Java file below the folder, parsed in the order of the paths. */
    public static List<SourceFile> below(Path folder) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, null);
                var paths = Files.walk(folder)) {
            var java = paths.filter(p -> p.toString().endsWith(".java")).sorted().toList();
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(java));
            var positions = Trees.instance(task).getSourcePositions();
            var read = new ArrayList<SourceFile>();
            for (CompilationUnitTree unit : task.parse()) {
                read.add(read(unit, positions));
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile read(CompilationUnitTree unit, SourcePositions positions)
            throws IOException {
        var path = Path.of(unit.getSourceFile().toUri());
        var sizes = new Sizes(unit, positions);
        sizes.scan(unit, null);
        return new SourceFile(
                path, Files.readString(path), sizes.methods, sizes.constructors, sizes.records);
    }

    private static final class Sizes extends TreePathScanner<Void, Void> {

        private final List<Size> methods = new ArrayList<>();
        private final List<Size> constructors = new ArrayList<>();
        private final List<Size> records = new ArrayList<>();
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Sizes(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (type.getKind() == Tree.Kind.RECORD) {
                records.add(new Size(type.getSimpleName().toString(), components(type)));
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var name = ownerOf() + "." + method.getName();
            methods.add(new Size(name, linesOf(method)));
            if (method.getReturnType() == null && ownerKind() != Tree.Kind.RECORD) {
                constructors.add(new Size(name, method.getParameters().size()));
            }
            return super.visitMethod(method, nothing);
        }

        /** A record may have static fields, but its other fields are its components. */
        private static int components(ClassTree type) {
            return (int)
                    type.getMembers().stream()
                            .filter(VariableTree.class::isInstance)
                            .map(VariableTree.class::cast)
                            .filter(v -> !v.getModifiers().getFlags().contains(Modifier.STATIC))
                            .count();
        }

        private int linesOf(MethodTree method) {
            var lines = unit.getLineMap();
            var first = lines.getLineNumber(positions.getStartPosition(unit, method));
            var last = lines.getLineNumber(positions.getEndPosition(unit, method));
            return (int) (last - first + 1);
        }

        private Tree.Kind ownerKind() {
            return getCurrentPath().getParentPath().getLeaf().getKind();
        }

        private String ownerOf() {
            return ((ClassTree) getCurrentPath().getParentPath().getLeaf())
                    .getSimpleName()
                    .toString();
        }
    }
}
