package org.homeward.store;

import org.homeward.domain.child.CareView;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.Identity;
import org.homeward.domain.child.Profile;
import org.homeward.domain.child.Sex;
import org.homeward.domain.child.Suitability;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.common.SiblingGroupId;

/** Children, without their care. */
final class ChildTable {

    static final Table<Child> TABLE =
            Table.<Child>named("child")
                    .with("child_id", c -> c.id().text())
                    .with("born_on", c -> c.identity().bornOn())
                    .with("sex", c -> c.identity().sex().name())
                    .with("ethnicity", c -> c.identity().ethnicity())
                    .with("upn", c -> c.identity().upn())
                    .with("mother", c -> c.identity().mother())
                    .with("uasc_from", c -> c.identity().unaccompanied().map(DateSpan::start))
                    .with(
                            "uasc_until",
                            c -> c.identity().unaccompanied().flatMap(DateSpan::findEnd))
                    .with("full_name", c -> c.profile().name())
                    .with("home_postcode", c -> c.profile().homePostcode().map(Postcode::text))
                    .with("school", c -> c.profile().school())
                    .with("school_postcode", c -> c.profile().schoolPostcode().map(Postcode::text))
                    .with("languages", c -> TextList.sorted(c.profile().languages()))
                    .with("faith_practice", c -> c.profile().faithPractice())
                    .with("reviewing_officer", c -> c.profile().reviewingOfficer())
                    .with("social_worker", c -> c.profile().socialWorker())
                    .with("foster_view", c -> c.careView().foster().name())
                    .with("residential_view", c -> c.careView().residential().name())
                    .with("supported_view", c -> c.careView().supported().name())
                    .with("plan_at_entry", c -> c.careView().planAtEntry())
                    .with("sibling_group", c -> c.siblingGroup().map(SiblingGroupId::text))
                    .keyedBy("child_id")
                    .readBy(ChildTable::child);

    private ChildTable() {}

    private static Child child(Cells row) {
        return new Child(
                ChildId.of(row.text("child_id")),
                identity(row),
                profile(row),
                new CareView(
                        row.word("foster_view", Suitability.class),
                        row.word("residential_view", Suitability.class),
                        row.word("supported_view", Suitability.class),
                        row.text("plan_at_entry")),
                row.find("sibling_group", SiblingGroupId::of));
    }

    private static Identity identity(Cells row) {
        return new Identity(
                row.findDay("born_on"),
                row.word("sex", Sex.class),
                row.text("ethnicity"),
                row.text("upn"),
                row.flag("mother"),
                row.findDay("uasc_from").map(from -> DateSpan.of(from, row.findDay("uasc_until"))));
    }

    private static Profile profile(Cells row) {
        return new Profile(
                row.text("full_name"),
                row.find("home_postcode", Postcode::new),
                row.text("school"),
                row.find("school_postcode", Postcode::new),
                TextList.set(row.text("languages")),
                row.text("faith_practice"),
                row.text("reviewing_officer"),
                row.text("social_worker"));
    }
}
