package org.homeward.matching.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;

/** W4: an intensive need meets a household with little or no skill in it, whatever the fit is. */
public final class LittleSkillForNeed implements WarningRule {

    @Override
    public String code() {
        return "W4";
    }

    @Override
    public String label() {
        return "intensive need, little skill";
    }

    @Override
    public String basis() {
        return "Fostering National Minimum Standard 15; placement stability studies";
    }

    @Override
    public List<Warning> raisedBy(Candidate candidate) {
        var raised = new ArrayList<Warning>();
        int complex = candidate.policy().cautions().complexNeed().value();
        int little = candidate.policy().cautions().littleSkill().value();
        var skills = candidate.household().offer().skills();
        for (SearchedChild child : candidate.children()) {
            for (NeedDomain domain : child.intensiveNeeds(complex)) {
                NeedLevel skill = skills.get(domain);
                if (skill != null && skill.degree() <= little) {
                    raised.add(warning(sentence(child, domain, skill)));
                }
            }
        }
        return raised;
    }

    private static String sentence(SearchedChild child, NeedDomain domain, NeedLevel skill) {
        return "%s: intensive need in %s, skill %s"
                .formatted(child.id(), words(domain), words(skill));
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
