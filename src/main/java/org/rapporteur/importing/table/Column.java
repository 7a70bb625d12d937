package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a column of a table of actions holds, told by its head in English, French or Spanish. */
enum Column {
    NUMBER(
            "(?:sl|sr|s|ser|serial|item|row)[. ]{0,2}(?:#|no|n[°º]|number)\\.?|sl\\.?|sr\\.?|number(?: of [\\p{L} ]{1,40})?|#|no\\.?|n\\.?\\s?[°º]|nr\\.?|s/?n|r[eé]f\\.?|id|número|numéro",
            ""),
    WHAT(
            "(?:follow[- ]?ups?|actions?|action points?|next steps?|suivi|acciones|tareas) ?(?:/|and|&|\\+|et|y|-|–|,) ?(?:by whom|whom|who|responsib(?:le|ility)|owners?|lead|responsables?|par qui|qui|qui[eé]n)|actions? (?:à (?:prendre|mener|entreprendre)|de suivi)|acciones de seguimiento|suites? à donner|(?:(?:new|next|agreed|key|recommended|proposed|required|follow[- ]up) ){0,2}(?:actions?|action points?|action items?|tasks?|activit(?:y|ies)|deliverables?)"
                    + "(?: required| needed| to be taken| to take| agreed| taken)?|what(?: will be done| to do| needs to be done)?|quoi(?: faire)?|que faire|details?|follow[- ]?ups?(?: required| needed)?|next steps?|(?:agreements? ?[/&,] ?)?ways? forward|recommendations?"
                    + "|decisions?(?: and|/) ?actions?|points? d['’]action|recommandations?|tâches?|activités?"
                    + "|acci[oó]n(?:es)?(?: a tomar)?|actividad(?:es)?|compromisos?|acuerdos?|tareas?|asignaci[oó]n(?:es)?(?: o tareas?)?|mesures?|qu[eé](?: se (?:har[aá]|hace|va a hacer)| hacer)?|(?:breve )?descripci[oó]n(?: breve)?|description(?: of (?:the )?(?:action|task))?",
            "action points?|action items?|points? d['’]action"),
    WHO(
            "(?:action |to be done )?(?:by|par|por)|resp\\.?|responsib(?:le|ility)(?: person| agency| party| organi[sz]ation)?|(?:responsible )?person/agency(?: responsible)?|agency/person responsible"
                    + "|persons? responsible|by whom|who|opr|office of primary responsibility|owners?|leads?|lead agency|assigned(?: to)?|assignees?|focal points?|agency|agencies|organi[sz]ations?|partners?"
                    + "|responsables?|par qui|qui|pilotes?(?: de l['’]action)?|chefs? de file|focal persons?|contact persons?|points? foca(?:l|ux)|punto focal|porteurs?|en charge|qui[eé]n(?:es)?|qui[eé]n lo hace|encargad[oa]s?|instituci[oó]n(?:es)?|structures?",
            "responsib|agency|agencies|whom|owner|lead|focal point|in charge|en charge|responsable|encargad"),
    WHEN(
            "deadlines?|due(?: dates?)?|when|by when|time ?lines?|completion(?: date)?|(?:to be )?completed by|time ?frames?|target dates?|dates?|échéances?|echéances?|délais?|quand|date limite"
                    + "|échéanciers?|plazos?|vencimientos?|fechas?(?: (?:de )?(?:l[ií]mite|cierre|t[eé]rmino|entrega|cumplimiento|fin))?|end dates?|date de fin|calendrier|cu[aá]ndo",
            "deadline|due|time ?line|time ?frame|by when|target date|échéance|echéance|délai|plazo|fecha"),
    STATUS(
            "status|done|closed|complete|réalisations?|réalisé|mise en œuvre|ejecución|fait|hecho|progress|state|state of play|niveau|niveau d['’]exécution|[ée]tat(?: d['’]avancement)?|statut|suivi|estado|avances?|cumplimiento",
            "status|progress|exécution|avancement|estado|avance"),
    TOPIC(
            "(?:agenda )?items?|topics?|matters?(?: discussed| arising)?|issues?(?: discussed| raised)?|subjects?|discussions?(?: points?)?|points? discussed|agenda|themes?"
                    + "|points?(?: de l['’]ordre du jour| discutés?)?|sujets?|thèmes?|temas?|asuntos?|puntos?(?: tratados)?|(?:main|key|salient) points|points (?:saillants|clés|abord[eé]s)|desarrollo|d[ée]roulement|discusi[oó]n(?:es)?|summary",
            "discussion|issue|topic|agenda|ordre du jour|discuté|tratado"),
    /** What was discussed, where a column of its own names the topic. */
    SAID("minutes(?: items?)?|deliberations?|details of discussions?|record of (?:the )?discussions?", ""),
    /** What was agreed, where a column of its own says what is to be done. */
    AGREED(
            "(?:key |main )?(?:decisions?|agreements?|conclusions?|resolutions?)(?: ?[/&,] ?(?:decisions?|agreements?|conclusions?|resolutions?))?(?: taken| made| reached)?|décisions?(?: prises?)?|decisi[oó]n(?:es)?(?: tomadas?)?|conclusi[oó]n(?:es)?|résolutions?|resoluci[oó]n(?:es)?",
            ""),
    /** Said beside it, or by whom; told by the other columns, and by no name. */
    BESIDE("(?!)", ""),
    OTHER(
            "start(?:ing)? dates?|fecha (?:de )?inicio|date de d[ée]but|comments?|remarks?|notes?|observations?|commentaires?|comentarios?|observaciones|updates?",
            "");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DECIDED = Pattern.compile(
            "^(?:key |main |agreed )?(?:decisions?|décisions?|decisi[oó]n(?:es)?|conclusions?|conclusiones|resolutions?|résolutions?|resoluci[oó]n(?:es)?|recom\\p{L}*|acuerdos?|outcomes?|agreements?|mesures?)(?![\\p{L}])",
            FLAGS);
    private static final Pattern REMARK = Pattern.compile(OTHER.exact.pattern() + "|", FLAGS);
    private static final Pattern ACTIVITY = Pattern.compile(
            "(?:main |key |planned )?activit(?:y|ies)|activit[ée]s?(?: pr[ée]vues?)?|actividad(?:es)?", FLAGS);
    private static final Pattern WHERE = Pattern.compile(
            "locations?|areas?|districts?|provinces?|villages?|camps?|sites?|where|lieux?|zones?|communes?|localit[ée]s?|o[ùu]|lugar(?:es)?|municipios?|ubicaci[óo]n|d[óo]nde",
            FLAGS);
    private static final Pattern SAID_THERE = Pattern.compile(
            "(?:meeting )?notes?|comments?|remarks?|updates?|minutes|discussions?|details|commentaires?|discusi[óo]n(?:es)?|comentarios?|notas?",
            FLAGS);
    private static final Pattern MEANS = Pattern.compile(
            "(?<![\\p{L}])(?:budget|costs?|co[uû]ts?|costos?|amounts?|montants?|montos?|donors?|bailleurs?|donantes?|priority|priorit[ée]|prioridad|resources?|ressources?|recursos?|means|moyens|medios|indicators?|indicateurs?|indicadores?|sources?|outputs?|results?|r[ée]sultats?|resultados?)(?![\\p{L}])",
            FLAGS);
    private static final int LONGEST = 50;
    private static final Pattern BETWEEN = Pattern.compile("(?iu)\\s*[/,&+;]\\s*|\\s+(?:and|et|y|[–—-])\\s+");
    /** "Tareas por institución" is a title, and no head of three columns. */
    private static final Pattern PREPOSITION = Pattern.compile("by|par|por");

    private static final Pattern SIGNS = Pattern.compile("[¿?:*]");
    /** "Action(s)", "Punto(s)". */
    private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L})\\s?\\((?:s|S|es|ES)\\)");
    /** "Action (who, when)", "Action: who and when": a column's note. */
    private static final Pattern NOTE = Pattern.compile("\\s*(?:\\([^()]*\\)|:\\s+\\S.*)$");

    private final Pattern exact;
    private final @Nullable Pattern keyword;

    Column(String names, String keywords) {
        this.exact = Pattern.compile(names, FLAGS);
        this.keyword = keywords.isEmpty() ? null : Pattern.compile("(?<![\\p{L}])(?:" + keywords + ")", FLAGS);
    }

    /** A name found in the head of a torn table. */
    record Named(Column column, String name) {}

    /** The names one after another, longest first, as a torn head runs them together. */
    private static final Pattern RUN = Pattern.compile(
            "\\s*(?:"
                    + Stream.of(values())
                            .map(column -> "(?<" + column.name() + ">" + column.exact.pattern() + ")(?![\\p{L}])")
                            .collect(Collectors.joining("|"))
                    + ")\\s*",
            FLAGS);

    /** What a head's cell says; OTHER for words that name no column. */
    static Column named(String cell) {
        String name = SIGNS.matcher(title(cell)).replaceAll("").strip();
        Column exact = exactly(name);
        if (exact != OTHER || OTHER.exact.matcher(name).matches()) {
            return exact;
        }
        Column several = several(name);
        if (several != OTHER) {
            return several;
        }
        for (Column column : values()) {
            if (column.keyword != null
                    && name.length() <= LONGEST
                    && column.keyword.matcher(name).find()) {
                return column;
            }
        }
        return OTHER;
    }

    /** The name alone, without a note behind it. */
    static String title(String cell) {
        String name = PLURAL.matcher(cell).replaceAll("s").strip();
        return name.startsWith("(") ? name : NOTE.matcher(name).replaceFirst("");
    }

    private static Column exactly(String name) {
        return Stream.of(values())
                .filter(column -> column.exact.matcher(name).matches())
                .findFirst()
                .orElse(OTHER);
    }

    /** "Action / by whom / by when", "Décision / suivi": several names in one head; what is to be done among them, if any is. */
    private static Column several(String name) {
        List<Column> parts = BETWEEN.splitAsStream(name)
                .filter(part -> !OTHER.exact.matcher(part).matches())
                .map(Column::exactly)
                .toList();
        if (parts.size() == 1 && parts.getFirst() == STATUS) {
            // "Estado y observaciones": the remarks are about it.
            return STATUS;
        }
        if (parts.size() < 2 || parts.contains(OTHER)) {
            return OTHER;
        }
        if (parts.contains(WHO) && parts.contains(WHEN) && !parts.contains(WHAT)) {
            // "Timeframe and responsibility": the days stand with the names.
            return WHO;
        }
        boolean followed = parts.contains(AGREED) && parts.contains(STATUS);
        return parts.contains(WHAT) || followed ? WHAT : parts.getFirst();
    }

    /** The columns of a line that holds nothing but their names, run together; empty for any other line. */
    static List<Named> run(String line) {
        List<Named> found = new ArrayList<>();
        Matcher matcher = RUN.matcher(line);
        int end = 0;
        while (end < line.length() && matcher.region(end, line.length()).lookingAt() && matcher.end() > end) {
            for (Column column : values()) {
                String name = matcher.group(column.name());
                if (name != null && PREPOSITION.matcher(name).matches()) {
                    return List.of();
                }
                if (name != null) {
                    found.add(new Named(column, name));
                    break;
                }
            }
            end = matcher.end();
        }
        return end == line.length() ? found : List.of();
    }

    /**
     * The columns, where one that names no action must be what is to be done: who does it stands beside it, with when or how
     * far. A column of decisions is nearest to it, then one without a known name, then the topic.
     *
     * @param names the cells of the head
     */
    static List<Column> withTask(List<Column> columns, List<String> names) {
        boolean related = columns.contains(WHEN) || columns.contains(STATUS) || columns.contains(SAID);
        if (columns.contains(WHAT) || !columns.contains(WHO) || !related) {
            return columns;
        }
        int task = -1;
        for (int i = 0; i < columns.size(); i++) {
            boolean decided = DECIDED.matcher(names.get(i).strip()).find();
            boolean other = columns.get(i) == OTHER
                    && task < 0
                    && !REMARK.matcher(names.get(i).strip()).matches();
            task = decided || other ? i : task;
        }
        task = task < 0 && columns.contains(SAID) ? columns.indexOf(SAID) : task;
        task = task < 0 ? columns.indexOf(TOPIC) : task;
        if (task < 0) {
            return columns;
        }
        List<Column> changed = new ArrayList<>(columns);
        changed.set(task, WHAT);
        return changed;
    }

    /** True for the name of a column of remarks, places or means, which says neither who nor when. */
    static boolean isBeside(String name) {
        String plain = name.strip();
        return REMARK.matcher(plain).matches()
                || WHERE.matcher(plain).matches()
                || MEANS.matcher(plain).find();
    }

    /** True for the name of a column of what was said. */
    static boolean isOfTalk(String name) {
        return SAID_THERE.matcher(name.strip()).matches();
    }

    /** "Organisation | Activity | District": what everybody does where, of which nothing is to be done. */
    static boolean isMatrix(List<String> names) {
        return names.stream().anyMatch(name -> ACTIVITY.matcher(name.strip()).matches())
                && names.stream().anyMatch(name -> WHERE.matcher(name.strip()).matches());
    }

    /** True for the heads of a table of actions: what, and who or when or how far; or what was discussed and what follows. */
    static boolean isActionTable(List<Column> columns) {
        return columns.contains(WHAT)
                && (columns.contains(WHO)
                        || columns.contains(WHEN)
                        || columns.contains(STATUS)
                        || columns.contains(SAID)
                        || columns.contains(TOPIC));
    }
}
