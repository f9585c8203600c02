package com.example.shop;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;

/** What is on its way to a customer, described by values of all kinds. */
@Entity
@ApiResource
public class Parcel {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Filterable
    private Boolean insured;

    private Short pieces;

    private Long grams;

    private Float tilt;

    private Double volume;

    @Filterable
    @Column(precision = 19, scale = 4)
    private BigDecimal worth;

    private Character grade;

    private UUID token;

    @Filterable
    private Instant sentAt;

    private OffsetDateTime seenAt;

    private ZonedDateTime dueAt;

    private LocalDateTime packedAt;

    @Filterable
    private LocalDate packedOn;

    private LocalTime opensAt;

    private Year season;

    @Filterable
    private Duration transit;

    private ZoneId zone;

    @Filterable
    private Currency currency;

    private Locale language;

    private URL tracking;

    @Column(length = 1000)
    private byte[] seal;

    private Date touchedAt;

    @Filterable
    private EmailAddress contact;

    public Long getId() {
        return id;
    }

    public Boolean getInsured() {
        return insured;
    }

    public void setInsured(Boolean insured) {
        this.insured = insured;
    }

    public Short getPieces() {
        return pieces;
    }

    public void setPieces(Short pieces) {
        this.pieces = pieces;
    }

    public Long getGrams() {
        return grams;
    }

    public void setGrams(Long grams) {
        this.grams = grams;
    }

    public Float getTilt() {
        return tilt;
    }

    public void setTilt(Float tilt) {
        this.tilt = tilt;
    }

    public Double getVolume() {
        return volume;
    }

    public void setVolume(Double volume) {
        this.volume = volume;
    }

    public BigDecimal getWorth() {
        return worth;
    }

    public void setWorth(BigDecimal worth) {
        this.worth = worth;
    }

    public Character getGrade() {
        return grade;
    }

    public void setGrade(Character grade) {
        this.grade = grade;
    }

    public UUID getToken() {
        return token;
    }

    public void setToken(UUID token) {
        this.token = token;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public void setSentAt(Instant sentAt) {
        this.sentAt = sentAt;
    }

    public OffsetDateTime getSeenAt() {
        return seenAt;
    }

    public void setSeenAt(OffsetDateTime seenAt) {
        this.seenAt = seenAt;
    }

    public ZonedDateTime getDueAt() {
        return dueAt;
    }

    public void setDueAt(ZonedDateTime dueAt) {
        this.dueAt = dueAt;
    }

    public LocalDateTime getPackedAt() {
        return packedAt;
    }

    public void setPackedAt(LocalDateTime packedAt) {
        this.packedAt = packedAt;
    }

    public LocalDate getPackedOn() {
        return packedOn;
    }

    public void setPackedOn(LocalDate packedOn) {
        this.packedOn = packedOn;
    }

    public LocalTime getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(LocalTime opensAt) {
        this.opensAt = opensAt;
    }

    public Year getSeason() {
        return season;
    }

    public void setSeason(Year season) {
        this.season = season;
    }

    public Duration getTransit() {
        return transit;
    }

    public void setTransit(Duration transit) {
        this.transit = transit;
    }

    public ZoneId getZone() {
        return zone;
    }

    public void setZone(ZoneId zone) {
        this.zone = zone;
    }

    public Currency getCurrency() {
        return currency;
    }

    public void setCurrency(Currency currency) {
        this.currency = currency;
    }

    public Locale getLanguage() {
        return language;
    }

    public void setLanguage(Locale language) {
        this.language = language;
    }

    public URL getTracking() {
        return tracking;
    }

    public void setTracking(URL tracking) {
        this.tracking = tracking;
    }

    public byte[] getSeal() {
        return seal;
    }

    public void setSeal(byte[] seal) {
        this.seal = seal;
    }

    public Date getTouchedAt() {
        return touchedAt;
    }

    public void setTouchedAt(Date touchedAt) {
        this.touchedAt = touchedAt;
    }

    public EmailAddress getContact() {
        return contact;
    }

    public void setContact(EmailAddress contact) {
        this.contact = contact;
    }
}
