package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.meeting.Attendee;

/** Who was there, said on top without a label, or under one that only counts them or sends the reader elsewhere. */
class AttendanceOnTopTest extends ReadingLayouts {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Santos (Chair, WFP), Ben Cruz (IOM), Lia Moro (UNHCR), Tom Brand (NRC), Ruth Okello (OCHA). | WFP; IOM; UNHCR; NRC; OCHA",
                "16/6 Project, WFP, IOM, UNHCR, Mercy Corps, PU-AMI, Architecte de l’Urgence, NRC, E-Shelter/CCCM Cluster . | 16/6 Project; WFP; IOM; UNHCR; Mercy Corps; PU-AMI; Architecte de l’Urgence; NRC; E-Shelter/CCCM Cluster",
                "Structures représentées: 13 structures⏎WFP; HELP; Projet filets sociaux « Naong Saya » de la Banque du Lac ; IOM; UNHCR; CRS, SE/CNSA, NRC (voir annexe liste de présence). | WFP; HELP; Projet filets sociaux « Naong Saya » de la Banque du Lac; IOM; UNHCR; CRS; SE/CNSA; NRC",
                "PARTICIPATING ORGANIZATIONS/INSTITUTIONS:⏎Ministry of Water (MoW), WFP, Rural Network | Ministry of Water; WFP; Rural Network",
                "Participating:WFP, IOM, UNHCR | WFP; IOM; UNHCR",
                "Participants: See the last page⏎Chair: WFP | WFP",
                "Present: Anna Lind, WFP (AL); Rob Hale, IOM (RH); Carmen Ibarra, UNHCR (CI). | WFP; IOM; UNHCR",
                "The following were present in this 3rd meeting⏎- Carla Benetti, FAO⏎- Mark Oduya, WFP | FAO; WFP",
                "In Person at the UN office: Maren Holt, WFP; Yusra Idris, IOM⏎On the Telephone: Bashir Noor, UNHCR | WFP; IOM; UNHCR",
                "Etaient présents,⏎- LEMOINE Annick, PAM⏎- BERTHIER Jacques, OIM | PAM; OIM",
                "Present: WFP, Ministry of Family and Social Policies, IOM | WFP; Ministry of Family and Social Policies; IOM",
                "WFP, IOM, UNHCR, NRC and OCHA told the group at some length that none of them had a boat or knew of one. | ''"
            })
    void namesAreTold(String head, String present) throws IOException {
        String text = "Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\n\n" + head.replace('⏎', '\n')
                + "\n\n1. Wells\n- Two are dry.\n";
        assertThat(read(text).minutes().present().stream().map(Attendee::name).collect(Collectors.joining("; ")))
                .isEqualTo(present);
    }
}
