package com.example.nested;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;
import java.util.Objects;

/** What is told from others of its parent by two values, by a key class as it was written before there were records. */
@Entity
class Pallet {

    /** The key of a pallet. */
    @Embeddable
    static class Place implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long waybillId;

        @Column(length = 10)
        private String deck;

        @Column(name = "place_no")
        private Short slot;

        String getDeck() {
            return deck;
        }

        void setDeck(String deck) {
            this.deck = deck;
        }

        Short getSlot() {
            return slot;
        }

        void setSlot(Short slot) {
            this.slot = slot;
        }

        Long getWaybillId() {
            return waybillId;
        }

        void setWaybillId(Long waybillId) {
            this.waybillId = waybillId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Place that
                    && Objects.equals(waybillId, that.waybillId)
                    && Objects.equals(deck, that.deck)
                    && Objects.equals(slot, that.slot);
        }

        @Override
        public int hashCode() {
            return Objects.hash(waybillId, deck, slot);
        }
    }

    @EmbeddedId
    private Place place;

    @MapsId("waybillId")
    @ManyToOne(fetch = FetchType.LAZY)
    private Waybill waybill;

    private Integer weight;

    Place getPlace() {
        return place;
    }

    void setPlace(Place place) {
        this.place = place;
    }

    Waybill getWaybill() {
        return waybill;
    }

    void setWaybill(Waybill waybill) {
        this.waybill = waybill;
    }

    Integer getWeight() {
        return weight;
    }

    void setWeight(Integer weight) {
        this.weight = weight;
    }
}
