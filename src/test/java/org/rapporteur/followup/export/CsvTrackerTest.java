package org.rapporteur.followup.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTrackerTest {
    @TempDir
    Path folder;

    @Test
    void writesOneSafeLineAFollowUp() throws IOException {
        Path target = folder.resolve("tracker.csv");
        new CsvTracker().write(new Tracker("", "", LakeBasinFollowUps.few(), LakeBasinFollowUps.AS_OF, ""), target);

        String[] lines = Files.readString(target).split("\r\n", -1);

        assertThat(lines[0])
                .isEqualTo("\uFEFFNo,Action,Agencies,Due as said,Due,Status,Progress,Overdue,Topic,Raised,Id");
        assertThat(lines[1])
                .isEqualTo("1,Publish the country profiles,UNICEF,end of April,2026-04-30,In progress,,▲ 14 days late,"
                        + "School enrolment data,2026-02-12,018f0000-0000-7000-8000-000000000001");
        assertThat(lines[2]).contains("\"UNHCR, IOM\"");
        assertThat(lines[3]).startsWith("3,'=SUM(A1)");
        assertThat(lines[6]).startsWith("6,'-2 days");
        assertThat(lines).hasSize(8);
    }
}
