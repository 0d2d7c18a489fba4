package org.homeward.ui.settings;

import java.util.function.Supplier;
import org.homeward.app.TableWriter;
import org.homeward.app.paper.PrintWorkbook;
import org.homeward.app.policy.ChangePolicy;
import org.homeward.app.policy.ListPolicies;
import org.homeward.app.policy.SetSpecialDay;
import org.homeward.app.policy.ViewCalendar;
import org.homeward.domain.common.Actor;
import org.homeward.matching.workbook.Workbook;

/** The use cases of the settings and who looks at them. */
public record SettingsDesk(
        ListPolicies listPolicies,
        ChangePolicy changePolicy,
        ViewCalendar viewCalendar,
        SetSpecialDay setSpecialDay,
        Supplier<Workbook> workbook,
        PrintWorkbook printWorkbook,
        TableWriter tables,
        Actor actor) {}
