package org.homeward.app.review;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.homeward.app.PlaceChild;
import org.homeward.domain.care.Placement;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.search.PlacementRequest;
import org.junit.jupiter.api.Test;

/** A flag leads to a review, a review to a search: none of them places a child. */
class NoWayPastAPersonTest {
    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.homeward");

    @Test
    void flagsAndReadinessMakeNothingThatIsKept() {
        noClasses()
                .that()
                .resideInAPackage("org.homeward.stepdown..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.homeward.app..", "org.homeward.store..")
                .orShould()
                .accessTargetWhere(makes(StepDownReview.class))
                .orShould()
                .accessTargetWhere(makes(PlacementRequest.class))
                .orShould()
                .accessTargetWhere(makes(Placement.class))
                .check(MAIN);
    }

    @Test
    void aReviewCannotPlaceAChild() {
        noClasses()
                .that()
                .resideInAPackage("org.homeward.app.review..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(PlaceChild.class)
                .orShould()
                .accessTargetWhere(makes(Placement.class))
                .check(MAIN);
    }

    @Test
    void onlyAPersonsDecisionMakesAReview() {
        noClasses()
                .that()
                .resideInAnyPackage("org.homeward.app..", "org.homeward.ui..", "org.homeward.cli..")
                .and()
                .doNotHaveFullyQualifiedName(DecideReview.class.getName())
                .should()
                .accessTargetWhere(makes(StepDownReview.class))
                .check(MAIN);
    }

    private static DescribedPredicate<JavaAccess<?>> makes(Class<?> type) {
        return DescribedPredicate.describe(
                "makes a " + type.getSimpleName(),
                access ->
                        access.getTarget().getName().equals("<init>")
                                && access.getTargetOwner().isEquivalentTo(type));
    }
}
