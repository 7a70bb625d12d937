package org.rapporteur.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a contact does, and where.
 *
 * @param organisation short name, or the name as written where it is not known yet; null for none
 * @param profiles IM profiles such as "GIS"
 * @param covers countries covered beside the one of the duty station
 */
public record Post(
        @Nullable String organisation,
        String position,
        List<String> profiles,
        String dutyStation,
        String country,
        List<String> covers) {
    public static final Post NONE = new Post(null, "", List.of(), "", "", List.of());

    public Post {
        profiles = List.copyOf(profiles);
        covers = List.copyOf(covers);
    }

    public Post withOrganisation(@Nullable String name) {
        return new Post(
                name == null || name.isBlank() ? null : name.strip(), position, profiles, dutyStation, country, covers);
    }

    public Post withPosition(String now) {
        return new Post(organisation, now, profiles, dutyStation, country, covers);
    }

    public Post withProfiles(List<String> now) {
        return new Post(organisation, position, now, dutyStation, country, covers);
    }

    public Post withDutyStation(String now) {
        return new Post(organisation, position, profiles, now, country, covers);
    }

    public Post withCountry(String now) {
        return new Post(organisation, position, profiles, dutyStation, now, covers);
    }

    public Post withCovers(List<String> now) {
        return new Post(organisation, position, profiles, dutyStation, country, now);
    }
}
