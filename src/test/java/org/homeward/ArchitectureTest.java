package org.homeward;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.homeward.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

/** The package tree as designed. Plain test methods, so that no runner can skip them unseen. */
class ArchitectureTest {

    /** Raised as the tree grows: a rule that reads nothing is green for the wrong reason. */
    private static final int CLASSES_AT_LEAST = 450;

    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.homeward");

    private final ArchitectureRules rules = new ArchitectureRules("org.homeward");

    @Test
    void theWholeProductIsLookedAt() {
        assertThat(PRODUCT.size()).isGreaterThanOrEqualTo(CLASSES_AT_LEAST);
        assertThat(PRODUCT).noneMatch(type -> type.getPackageName().contains(".testing"));
    }

    @Test
    void everyPartKnowsOnlyWhatLiesBelowIt() {
        rules.layers().check(PRODUCT);
    }

    @Test
    void insideTheDomainWordsStandOnSimplerOnes() {
        rules.insideTheDomain().check(PRODUCT);
    }

    @Test
    void noPackageIsInACircle() {
        rules.noCircles().check(PRODUCT);
    }

    @Test
    void noScreenKnowsAnother() {
        rules.screensApart().check(PRODUCT);
    }

    @Test
    void theDomainIsPlainJava() {
        rules.plainDomain().check(PRODUCT);
    }

    @Test
    void theCoreIsPlainJava() {
        rules.plainCore().check(PRODUCT);
    }

    @Test
    void useCasesKnowNoLibrary() {
        rules.plainUseCases().check(PRODUCT);
    }

    @Test
    void javaFxIsKnownOnScreensOnly() {
        rules.javaFxOnlyOnScreens().check(PRODUCT);
    }

    @Test
    void chartsAreBuiltInOneRoom() {
        rules.chartsOnlyInTheirRoom().check(PRODUCT);
    }

    @Test
    void sqlIsSpokenInTheStoreOnly() {
        rules.sqlOnlyInTheStore().check(PRODUCT);
    }

    @Test
    void viewModelsKnowNoControl() {
        rules.viewModelsWithoutControls().check(PRODUCT);
    }

    @Test
    void onlyTheWiringReadsAClock() {
        rules.noClock().check(PRODUCT);
    }

    @Test
    void oneClassHopsToTheJavaFxThread() {
        rules.oneThreadHop().check(PRODUCT);
    }

    @Test
    void onlyTheCommandLinePrints() {
        rules.noPrinting().check(PRODUCT);
    }
}
