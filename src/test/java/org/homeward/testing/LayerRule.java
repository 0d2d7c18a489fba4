package org.homeward.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/**
 * Which part may know which. A part is the first name below a root package; one that is not in the
 * map has no room in the design and is reported, so that a new part is a decision.
 */
final class LayerRule extends ArchCondition<JavaClass> {

    /** The part of classes that lie directly in the root package. */
    static final String AT_THE_ROOT = "";

    private final String root;
    private final Map<String, Set<String>> mayKnow;

    LayerRule(String root, Map<String, Set<String>> mayKnow) {
        super("know only the parts below them in " + root);
        this.root = root;
        this.mayKnow = mayKnow;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!isInside(type)) {
            return;
        }
        var part = partOf(type);
        var allowed = mayKnow.get(part);
        if (allowed == null) {
            report(type, type.getName() + " lies in a part without a room: " + part, events);
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            var target = dependency.getTargetClass().getBaseComponentType();
            if (isInside(target)
                    && !partOf(target).equals(part)
                    && !allowed.contains(partOf(target))) {
                report(type, dependency.getDescription(), events);
            }
        }
    }

    private static void report(JavaClass type, String message, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(type, message));
    }

    private boolean isInside(JavaClass type) {
        var name = type.getPackageName();
        return name.equals(root) || name.startsWith(root + ".");
    }

    private String partOf(JavaClass type) {
        var name = type.getPackageName();
        if (name.equals(root)) {
            return AT_THE_ROOT;
        }
        return name.substring(root.length() + 1).split("\\.", 2)[0];
    }
}
