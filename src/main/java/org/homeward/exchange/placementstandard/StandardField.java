package org.homeward.exchange.placementstandard;

/** The 41 fields of the standard, in its order and under its names. */
enum StandardField {
    CHILD_ID("childId"),
    NEEDED_BY("neededBy"),
    SIBLING_COUNT("siblingCount"),
    PREFERRED_LOCATION("preferredLocation"),
    COMMUNICATION_NEEDS("communicationNeeds"),
    SPECIFIC_COMMUNICATION_REQUIREMENTS("specificCommunicationRequirements"),
    HOME_ADAPTATION("homeAdaptation"),
    CULTURAL_NEEDS("culturalNeeds"),
    LIVING_COMPANIONS("livingCompanions"),
    PETS("pets"),
    ADDITIONAL_SUPPORT("additionalSupport"),
    DEPRIVATION_OF_LIBERTY("deprivationOfLiberty"),
    FOSTER_CARE_SUITABILITY("fosterCareSuitability"),
    RESIDENTIAL_CARE_SUITABILITY("residentialCareSuitability"),
    SUPPORTED_ACCOMMODATION_SUITABILITY("supportedAccommodationSuitability"),
    RISK_SELF_HARM("riskSelfHarm"),
    RISK_SEXUAL_EXPLOITATION("riskSexualExploitation"),
    RISK_CRIMINAL_EXPLOITATION("riskCriminalExploitation"),
    RISK_DRUG_ALCOHOL("riskDrugAlcohol"),
    RISK_EATING_DISORDER("riskEatingDisorder"),
    RISK_MISSING("riskMissing"),
    RISK_OTHER("riskOther"),
    RISK_TO_OTHERS_PHYSICAL("riskToOthersPhysical"),
    RISK_TO_OTHERS_SEXUAL("riskToOthersSexual"),
    RISK_TO_OTHERS_FIRE("riskToOthersFire"),
    RISK_TO_OTHERS_ANIMALS("riskToOthersAnimals"),
    RISK_TO_OTHERS_CRIMINAL("riskToOthersCriminal"),
    RISK_TO_OTHERS_OTHER("riskToOthersOther"),
    TOTAL_WEEKLY_COST("totalWeeklyCost"),
    PLACEMENT_LOCATION("placementLocation"),
    PREFERABILITY_LOCATION("preferabilityLocation"),
    EDUCATION_CONTINUITY("educationContinuity"),
    PROVIDER_URN("providerURN"),
    SIBLINGS_PLACED_TOGETHER("siblingsPlacedTogether"),
    PLACEMENT_TYPE("placementType"),
    REFERRAL_OFFICER_NAME("referralOfficerName"),
    REFERRAL_DATE("referralDate"),
    PLACEMENT_OFFICER_NAME("placementOfficerName"),
    PLACEMENT_DATE("placementDate"),
    COST_OFFICER_NAME("costOfficerName"),
    COST_DATE("costDate");

    private final String jsonName;

    StandardField(String jsonName) {
        this.jsonName = jsonName;
    }

    String jsonName() {
        return jsonName;
    }
}
