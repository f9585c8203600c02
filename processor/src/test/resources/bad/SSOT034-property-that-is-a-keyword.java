package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@ApiResource
class Setting {

    private Long id;
    private String value;
    private Setting parent;
    private Set<Setting> parts = new HashSet<>();

    @Id
    @GeneratedValue
    Long getId() {
        return id;
    }

    void setId(Long id) {
        this.id = id;
    }

    String getDefault() { // error: SSOT034 @12
        return value;
    }

    void setDefault(String value) {
        this.value = value;
    }

    @ManyToOne
    @Expand
    Setting getSuper() { // error: SSOT034 @13
        return parent;
    }

    void setSuper(Setting parent) {
        this.parent = parent;
    }

    @ManyToMany
    @Expand
    Set<Setting> getDo() { // error: SSOT034 @18
        return parts;
    }

    void setDo(Set<Setting> parts) {
        this.parts = parts;
    }
}
