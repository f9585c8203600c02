package dev.ssot.support;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a client has chosen of a view: its members by name, in the order of the view. */
public class Sparse extends AbstractMap<String, @Nullable Object> implements View {

    private final Set<? extends Named> chosen;
    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    public Sparse(Set<? extends Named> chosen) {
        this.chosen = chosen;
    }

    /** Starts what is chosen of the view of a version. */
    public static Sparse of(EntityTag version, Set<? extends Named> chosen) {
        return new OfVersion(version, chosen);
    }

    /** Adds a member that is always shown. */
    public Sparse with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** Adds a field if it is chosen. */
    public Sparse with(Named field, @Nullable Object value) {
        if (chosen.contains(field)) {
            members.put(field.wireName(), value);
        }
        return this;
    }

    /** Adds a relation if it is expanded. */
    public Sparse withExpanded(String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
        return this;
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return members.entrySet();
    }

    private static final class OfVersion extends Sparse implements Versioned {

        private final EntityTag version;

        OfVersion(EntityTag version, Set<? extends Named> chosen) {
            super(chosen);
            this.version = version;
        }

        @Override
        public EntityTag entityTag() {
            return version;
        }
    }
}
