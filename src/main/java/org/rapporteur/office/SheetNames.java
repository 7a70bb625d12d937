package org.rapporteur.office;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Gives out sheet names that Excel takes: at most 31 characters, none of []:*?/\, different from each other. */
public final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /** A name as near to the wanted one as may be, never given before; case does not tell names apart. */
    public String next(String wanted) {
        String name = WorkbookUtil.createSafeSheetName(XmlText.clean(wanted).strip(), '-');
        String candidate = name;
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " " + i;
            candidate = name.substring(0, Math.min(name.length(), LONGEST - suffix.length())) + suffix;
        }
        return candidate;
    }
}
