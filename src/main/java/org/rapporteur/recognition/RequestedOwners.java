package org.rapporteur.recognition;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.recognition.OwnerList.Read;

/**
 * Owners that somebody else asks: "The group asked WFP to share …", "Il est demandé aux partenaires de soumettre …", "Se
 * solicita a los socios enviar …". Who asks owes nothing.
 */
final class RequestedOwners {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ASKED = Pattern.compile(
            "(?:il (?:est|a été) (?:demandé|recommandé|rappelé) (?:à l['’]|à la |à |aux? )"
                    + "|(?:le |la |les )?(?:groupe|réunion|président|présidente|comité|membres|participants|cluster) (?:demande(?:nt)?|a demandé|ont demandé|recommande(?:nt)?|a recommandé|ont recommandé) (?:à l['’]|à la |à |aux? )"
                    + "|(?:demande|confie|recommande) (?:à l['’]|à la |à |aux? )|(?:charge|invite|prie) (?:l['’]|la |le |les |(?=tou(?:s|tes)\\s)|(?-i:(?=\\p{Lu})))|(?:requests|invites|urges|calls upon|asks) (?:the )?"
                    + "|(?:solicita|insta|exhorta|encarga|invita) (?:al? |a la |a los |a las )"
                    + "|se (?:solicita|pide|recomienda|encarga|solicitó|pidió|recomendó|encargó|acordó pedir) (?:al? |a la |a los |a las )"
                    + "|(?:el |la |los )?(?:grupo|reunión|comité|mesa|presidente|presidenta|miembros|participantes) (?:solicita|pide|solicitó|pidió|recomienda|recomendó|solicitan|piden) (?:al? |a la |a los |a las )"
                    + "|(?:the )?(?:group|meeting|chair|members|participants|forum|committee|cluster|working group) (?:has |have |also |again ){0,2}(?:asked|requested|tasked|urged|invited|encouraged|reminded)\\s+(?:the )?"
                    + "|(?:the )?(?-i:\\p{Lu}[\\p{L}.&’'-]*\\s(?:(?:of|for|and)\\s)?){1,6}(?:has |have |also |again ){0,2}(?:asked|requested|tasked|urged|encouraged|reminded)\\s+(?:the )?)",
            FLAGS);
    /** What may stand between those asked and the deed. */
    private static final Set<String> JOINTS = Set.of("to", "de", "d'", "que", "for", "a");

    private final OwnerList lists;

    RequestedOwners(OwnerList lists) {
        this.lists = lists;
    }

    /** The owners asked at the token, or an empty reading. */
    OwnerReading find(Tokens tokens, int start) {
        int length = tokens.text().length();
        Matcher asked = ASKED.matcher(tokens.text()).region(tokens.startOf(start), length);
        if (!asked.lookingAt()) {
            return OwnerReading.of(List.of(), tokens.startOf(start), length);
        }
        Read read = lists.before(tokens, tokens.indexAt(asked.end()));
        int deed = read.end();
        while (JOINTS.contains(tokens.get(deed).folded())) {
            deed++;
        }
        boolean told = !read.isEmpty()
                && !tokens.get(read.end()).is("that")
                && tokens.get(deed).startsSmall()
                && tokens.get(deed).isWord();
        return OwnerReading.of(told ? read.owners() : List.of(), tokens.startOf(told ? deed : start), length);
    }
}
