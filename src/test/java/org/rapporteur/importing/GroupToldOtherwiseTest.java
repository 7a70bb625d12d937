package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose minutes these are, where no plain title says it: by who chaired, by the line that goes on with place or text, by what the meeting is for. */
class GroupToldOtherwiseTest extends ReadingLayouts {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14 May 2019: 10:00am to 12:00pm: Town Hall⏎⏎Chair: Ana Santos, Wells Sector Coordinator | Wells Sector",
                "MINUTA DE REUNIONES⏎Convoca: Mesa Técnica de Pozos⏎Fecha: 14/05/2019 | Mesa Técnica de Pozos",
                "Dirección General de Agua⏎Minuta de reuniones⏎Convoca: Mesa Técnica de Pozos⏎Fecha: 14/05/2019 | Mesa Técnica de Pozos",
                "MINISTRY OF WATER⏎WELLS SECTOR MEETING NO. 5⏎Date: 14 May 2019 | WELLS SECTOR",
                "14 May 2019⏎⏎Chair: Ana Santos, Head of Office | ''",
                "14 May 2019⏎⏎Chair: Ana Santos, Sector Coordinator | ''",
                "Lake Wells Board minutes⏎14 May 2019⏎⏎Chair: Ana Santos, Pumps Sector Coordinator | Lake Wells Board",
                "Meeting minutes 14.05.19 Lake Wells Sub-Working Group UNICEF Port Alma office | Lake Wells Sub-Working Group",
                "LAKE COUNTY COORDINATION MEETING⏎14 May 2019 | LAKE COUNTY COORDINATION MEETING",
                "Lake Wells Cluster Coordination Meeting⏎14 May 2019 | Lake Wells Cluster",
                "Compte rendu de la Réunion de coordination hebdomadaire des puits Date : 14 mai 2019 | Réunion de coordination hebdomadaire des puits",
                "Lake Wells Cluster Monthly Meeting minutes # 7, 14 May 2019 Welcome and actions of the last meeting: Ana Santos opened the meeting and asked for news of the wells. Two of them are dry since March, and the pumps of the others are old. | Lake Wells Cluster",
                "Lake Wells Cluster Port Office minutes 14 May 2019 | Lake Wells Cluster Port Office",
                "Lake Cluster LakeCluster.org Coordinating Clean Water⏎⏎Port Alma (Pumps and) Wells Cluster Coordination Meeting⏎14 May 2019 | Port Alma (Pumps and) Wells Cluster",
                "Lake Cluster Coordinating Clean Water⏎⏎Southern Wells Cluster⏎⏎Wells Coordination Meeting⏎14 May 2019 | Southern Wells Cluster",
                "Lake Cluster⏎Coordinating Clean Water⏎Wells Repair WG 2019⏎Meeting Minutes⏎Date: 14 May 2019 | Wells Repair WG 2019",
                "Lake Cluster lakecluster.org Coordinating Clean Water⏎⏎Meeting Minutes⏎Date: 14 May 2019 | Lake Cluster",
                "Lake Cluster⏎Coordinating Clean Water⏎Meeting Minutes⏎Date: 14 May 2019 | Lake Cluster",
                "Introduction⏎⏎Cette réunion a eu lieu au port.⏎⏎Compte rendu de la réunion du Groupe de travail Puits⏎Tenu à Port Alma, mardi 14 mai 2019 | Groupe de travail Puits",
                "Introduction⏎⏎Cette réunion a eu lieu au port.⏎⏎Pompes⏎Envoyer la liste⏎PAM⏎Non fait⏎Bateaux⏎Compter les bateaux⏎OIM⏎Non fait Compte rendu de la réunion du Groupe de travail Puits⏎Tenu à Port Alma, mardi 14 mai 2019 | Groupe de travail Puits",
                "Introduction⏎⏎The minutes were read.⏎⏎Minutes of the previous Wells Cluster meeting | ''",
                "CÓDIGO:⏎FORMATO DE REGISTRO F-4⏎Fecha: 14 de mayo de 2019 | ''",
                "F02⏎FORMATO DE REGISTRO⏎Fecha: 14 de mayo de 2019 | ''",
                "Lake Cluster⏎Serving Clean Water⏎Advisory Group Meeting Notes⏎Date: 14 May 2019 | Lake Cluster",
                "LWSC⏎Lake Water Standing Committee⏎Draft Minutes of LWSC Sub-working Group on Pumps⏎10 May 2019 | LWSC Sub-working Group on Pumps",
                "PORT ALMA WELLS COMMITTEE⏎Minutes of the Wells Committee Meeting held on Monday 9th May 2019 | PORT ALMA WELLS COMMITTEE",
                "Compte rendu de la première réunion du Groupe de travail sur les puits et les pompes du bassin du lac (GTPL) de l’année 2019⏎Date: 14 mai 2019 | Groupe de travail sur les puits et les pompes du bassin du lac (GTPL)",
                "Lake Cluster www.example.org⏎⏎Wells Task Force minutes⏎14 May 2019 | Wells Task Force"
            })
    void groupIsTold(String text, String group) throws IOException {
        MinutesDraft draft =
                read(text.replace("⏎", "\n") + "\n\nTwo of the wells in the harbour are dry since March.\n");
        assertThat(draft.minutes().header().group()).isEqualTo(group);
    }
}
