#include "tests/images/CmykProfile.h"

#include <array>

#include <lcms2.h>

namespace Innbox {

namespace {

/// Inks -> Lab, with magenta taken for cyan.
cmsInt32Number sample(const cmsUInt16Number *inks, cmsUInt16Number *lab, void *toLab)
{
    const auto light = [inks](int ink) {
        const double left = 1 - inks[ink] / 65535.0;
        return cmsUInt16Number(left * (1 - inks[3] / 65535.0) * 65535);
    };
    const std::array<cmsUInt16Number, 3> rgb{light(1), light(0), light(2)};
    cmsDoTransform(toLab, rgb.data(), lab, 1);
    return 1;
}

} // namespace

QByteArray swappedCmykProfile()
{
    cmsHPROFILE sRgb = cmsCreate_sRGBProfile();
    cmsHPROFILE lab = cmsCreateLab2Profile(nullptr);
    cmsHTRANSFORM toLab =
        cmsCreateTransform(sRgb, TYPE_RGB_16, lab, TYPE_LabV2_16, INTENT_PERCEPTUAL, 0);
    cmsHPROFILE made = cmsCreateProfilePlaceholder(nullptr);
    cmsSetProfileVersion(made, 2.1);
    cmsSetDeviceClass(made, cmsSigOutputClass);
    cmsSetColorSpace(made, cmsSigCmykData);
    cmsSetPCS(made, cmsSigLabData);
    cmsPipeline *pipeline = cmsPipelineAlloc(nullptr, 4, 3);
    cmsStage *table = cmsStageAllocCLut16bit(nullptr, 9, 4, 3, nullptr);
    cmsStageSampleCLut16bit(table, sample, toLab, 0);
    cmsPipelineInsertStage(pipeline, cmsAT_END, table);
    cmsWriteTag(made, cmsSigAToB0Tag, pipeline);
    cmsWriteTag(made, cmsSigMediaWhitePointTag, cmsD50_XYZ());
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(made, nullptr, &size);
    QByteArray icc(qsizetype(size), '\0');
    if (!cmsSaveProfileToMem(made, icc.data(), &size))
        icc.clear();
    cmsPipelineFree(pipeline);
    cmsCloseProfile(made);
    cmsDeleteTransform(toLab);
    cmsCloseProfile(lab);
    cmsCloseProfile(sRgb);
    return icc;
}

} // namespace Innbox
