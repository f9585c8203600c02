package bad;

import dev.ssot.*;
import dev.ssot.Writable.Verb;
import jakarta.persistence.*;
import java.util.*;

@Entity
@ApiResource
class Team {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany(mappedBy = "team")
    @Writable({Verb.LINK, Verb.UNLINK}) // error: SSOT075 @31
    List<Player> players;

    @OneToMany(mappedBy = "team")
    @OrderColumn
    @Writable(Verb.LINK) // error: SSOT075 @19
    List<Player> ordered;

    @OneToMany(mappedBy = "team")
    @Writable(Verb.REPLACE) // error: SSOT075 @19
    List<Player> replaced;

    @OneToMany
    @JoinColumn(name = "team_id")
    @Writable(Verb.LINK) // error: SSOT075 @19
    List<Player> unidirectional;

    @OneToMany(mappedBy = "team", cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.LINK) // error: SSOT075 @19
    List<Player> owned;

    @OneToMany(mappedBy = "team", cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable({Verb.CREATE, Verb.LINK}) // error: SSOT075 @33
    List<Player> composed;
}

@Entity
class Player {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(optional = false)
    Team team;
}

@Entity
@ApiResource
class Club {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany(mappedBy = "club")
    @Writable(Verb.LINK) // error: SSOT075 @19
    List<Member> members;

    @OneToMany(mappedBy = "founded")
    @Writable(Verb.LINK) // error: SSOT075 @19
    List<Member> founders;

    @OneToMany(mappedBy = "invited")
    @Writable(Verb.UNLINK) // error: SSOT075 @19
    List<Member> guests;
}

@Entity
class Member {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    @JoinColumn(updatable = false)
    Club club;

    @ManyToOne
    @CreateOnly
    Club founded;

    @ManyToOne
    @ReadOnly
    Club invited;
}

@Entity
@ApiResource
class Group {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    @Tree
    Group parent;

    @OneToMany(mappedBy = "parent")
    @Writable(Verb.LINK) // error: SSOT075 @19
    List<Group> added;

    @OneToMany(mappedBy = "parent")
    @Writable(Verb.UNLINK)
    List<Group> removed;
}

@Entity
@ApiResource
class Album {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany(mappedBy = "album")
    @Writable(Verb.LINK) // error: SSOT075 @19
    List<Track> tracks;

    @OneToMany(mappedBy = "album")
    @Writable(Verb.LINK) // error: SSOT075 @19
    List<Cover> covers;
}

@Entity
@IdClass(Track.Key.class)
class Track {
    record Key(Long album, int number) {}

    @Id
    @ManyToOne
    Album album;

    @Id
    int number;
}

@Entity
class Cover {
    @EmbeddedId
    Place place;

    @MapsId("albumId")
    @ManyToOne
    Album album;

    @Embeddable
    record Place(Long albumId, int side) {}
}
